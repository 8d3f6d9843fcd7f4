package org.ccpor.board.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ccpor.board.ui.CardModel.CardPerson;
import org.ccpor.deployment.CourtCard;

/**
 * Draws a card in the browser from a plain record: a component tree per card would cost twenty times the memory per open
 * board. Dragging and keys are handled once per board, found by the data attributes.
 */
final class CardTemplate {
    private static final String TEMPLATE = """
            ${!item.c ? html`<div class="card" aria-hidden="true"></div>` : html`<article class="card ${item.c.edge ? 'blocked' : ''} ${item.picked ? 'picked' : ''}" tabindex="0"
                ?data-movable="${item.c.movable}" aria-label="${item.c.summary}"
                data-court="${item.c.slug}" data-version="${item.c.version}" data-in="${item.c.phase}"
                data-stamp="${item.c.stamp}" @click="${open}">
              <div class="card-row">
                <h3>${item.c.court}</h3>
                ${item.c.override && !item.c.alert ? html`<span class="tag" title="Gate overridden: ${item.c.override}"><i aria-hidden="true">↷</i><span class="tag-word"> override</span></span>` : ''}
                ${item.c.alert ? html`<span class="card-alert" title="${item.c.alertWhy}">${item.c.alert}</span>` : ''}
                ${item.people?.length ? html`<span class="card-people">${item.people.map((it) => html`<span class="av ${it.style}" role="img" aria-label="${it.words}" title="${it.words}">${it.initials}</span>`)}</span>` : ''}
                <span class="t ${item.c.tone}" title="${item.c.healthWord}">${item.c.mark ? html`<i aria-hidden="true">${item.c.mark}</i>` : ''}${item.c.tMinus}<span class="sr"> ${item.c.healthWord}</span></span>
                <button class="card-menu" type="button" tabindex="-1" aria-label="Actions for ${item.c.court}"
                    @click="${(e) => { e.stopPropagation(); menu(); }}">⋯</button>
              </div>
              <div class="card-next">
                ${item.c.kind ? html`<span class="k ${item.c.kindClass}" role="img" aria-label="${item.c.kindLabel}" title="${item.c.kindLabel}">${item.c.kind}</span>` : ''}
                <span class="card-step" title="${item.c.wording}">${item.c.step}</span>
                ${item.c.mine ? html`<span class="card-you">You</span>` : ''}
              </div>
              <div class="card-sub">
                <span class="card-due ${item.c.dueTone}">${item.c.dueMark ? html`<i aria-hidden="true">${item.c.dueMark}</i>` : ''}${item.c.due}</span>
                ${item.c.date ? html`<span class="card-date" title="Go-live"><i aria-hidden="true">⚑</i>${item.c.date}</span>` : ''}
                ${item.c.slip ? html`<span class="card-slip" title="Days after the first go-live date">${item.c.slip}</span>` : ''}
                ${item.c.analyst ? html`<span class="card-analyst ${item.c.mine ? 'mine' : ''}" title="${item.c.analyst}">${item.c.analystInitials}</span>` : ''}
              </div>
              ${item.c.progress ? html`<span class="prog card-prog ${item.c.percent === 100 ? 'done' : ''}" title="${item.c.progress}"><b style="--part:${item.c.percent}%"></b></span>` : ''}
            </article>`}""";

    private CardTemplate() {}

    static LitRenderer<CourtCard> of(
            Function<CourtCard, CardModel> face,
            Predicate<CourtCard> picked,
            Function<CourtCard, List<CardPerson>> people,
            Consumer<CourtCard> open,
            Consumer<CourtCard> menu) {
        return LitRenderer.<CourtCard>of(TEMPLATE)
                .withProperty("c", face::apply)
                .withProperty("picked", picked::test)
                .withProperty("people", people::apply)
                .withFunction("open", open::accept)
                .withFunction("menu", menu::accept);
    }
}
