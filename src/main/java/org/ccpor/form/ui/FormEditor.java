package org.ccpor.form.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.live.Topic;
import org.ccpor.base.ui.Avatars;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormState;
import org.ccpor.form.ui.model.EditorModel;
import org.ccpor.form.ui.model.FormPresence;
import org.ccpor.form.ui.model.FormViewModel;
import tools.jackson.databind.JsonNode;

/** A form of a court, to fill in, to read and to decide about; kept current while others work in it. */
class FormEditor extends LiveComposite<Div> implements FormEditing {
    private static final long serialVersionUID = 1L;

    /** What the questions do not ask is approved above them, or has a screen of its own there. */
    private static final String TO_WHAT_IS_SIGNED = """
            const it = this.querySelector('.approvals') ?? this;
            it.tabIndex = -1;
            it.scrollIntoView({block: 'center'});
            it.focus();
            """;

    private final transient FormViewModel vm;
    private final transient List<PartSection> parts = new ArrayList<>();
    private final List<Component> extras = new ArrayList<>();
    private final Div news = new Div();
    private final Element kept = new Element("kept-answers");
    private final FormHead head;
    private final FormBar bar;
    private final Obstacles obstacles;
    private final RemarkList remarks;
    private final RoundList rounds;
    private final FormFilesPanel files;
    private final Div body = new Div();
    private final Div scroll = new Div();
    private PartLinks links;
    private int definition;
    private FormState state;

    /** @throws org.springframework.security.access.AccessDeniedException if this person may not read the form */
    FormEditor(EditorModel editor, FormKey key) {
        vm = new FormViewModel(editor, key);
        state = vm.page().state();
        obstacles = new Obstacles(vm, this::goTo);
        remarks = new RemarkList(vm, this::goTo);
        var commands = new FormCommand(this, obstacles::demand);
        head = new FormHead(this, new FormActionBar(vm, commands, this::lookAgain));
        bar = new FormBar(this, commands);
        rounds = new RoundList(vm);
        files = new FormFilesPanel(key, editor);
        news.addClassName("sr");
        news.getElement().setAttribute("aria-live", "polite");
        body.addClassName("form-body");
        links = build();
        getContent().addClassName("form-editor");
        getContent().getElement().appendChild(kept);
        var card = new Div(news, head, remarks, obstacles);
        card.addClassName("form-card");
        editor.extras().stream()
                .filter(it -> it.form().equals(key.code()))
                .map(it -> it.of(key, this::changed))
                .forEach(extras::add);
        card.add(extras);
        card.add(body, files, rounds);
        scroll.addClassName("form-scroll");
        scroll.add(card);
        getContent().add(scroll, bar);
        getElement().addEventListener("leaving", _ -> {});
        getElement().addEventListener("again", _ -> again());
        getElement()
                .addEventListener("found", it -> found(it.getEventData().get("event.detail")))
                .addEventData("event.detail");
        getElement()
                .addEventListener("remarked", it -> remarked(it.getEventData().get("event.detail")))
                .addEventData("event.detail");
        follow(key, this::heard);
        drawAll();
    }

    private void again() {
        vm.retry();
        changed();
    }

    /** Words this browser tab kept when the server could not take them: the revision they replace, a space, the text. */
    private void found(JsonNode kept) {
        kept.properties().forEach(it -> {
            var words = it.getValue().asString("").split(" ", 2);
            if (words.length == 2 && words[0].matches("\\d{1,18}") && vm.mayAnswer(it.getKey())) {
                vm.answer(it.getKey(), words[1], Long.parseLong(words[0]), false);
            }
        });
        changed();
    }

    /** Remarks this browser kept since an earlier opening, by path; the server has them only once the form is returned. */
    private void remarked(JsonNode kept) {
        if (!vm.reviews()) {
            remarksDone();
            return;
        }
        kept.properties().stream()
                .filter(it -> vm.definition().model().at(it.getKey()).isPresent())
                .forEach(it -> vm.notes().write(it.getKey(), it.getValue().asString("")));
        changed();
    }

    private PartLinks build() {
        definition = vm.definition().version();
        parts.clear();
        body.removeAll();
        vm.definition().model().parts().forEach(it -> parts.add(new PartSection(this, it)));
        links = new PartLinks(List.copyOf(parts));
        var questions = new Div();
        questions.addClassName("form-questions");
        parts.forEach(questions::add);
        body.add(links, questions);
        return links;
    }

    private void heard() {
        if (vm.refresh()) {
            drawAll();
        }
    }

    private void drawAll() {
        if (definition != vm.definition().version()) {
            build();
        }
        parts.forEach(PartSection::draw);
        links.draw();
        head.draw();
        remarks.draw();
        obstacles.draw();
        rounds.draw();
        bar.draw();
        if (state != vm.page().state()) {
            state = vm.page().state();
            files.show();
            news.setText(head.news(vm.page()));
        }
    }

    @Override
    public void goTo(String path) {
        for (var part : parts) {
            if (part.focus(path)) {
                return;
            }
        }
        extras.stream().findFirst().ifPresent(it -> it.getElement().executeJs(TO_WHAT_IS_SIGNED));
    }

    /** Above the form, to scroll with it. */
    void lead(Component... parts) {
        var lead = new Div(parts);
        lead.addClassName("form-lead");
        scroll.addComponentAsFirst(lead);
    }

    /** Puts the focus on the name of the form. */
    void focusTitle() {
        head.focusTitle();
    }

    @Override
    public FormViewModel vm() {
        return vm;
    }

    @Override
    public void changed() {
        drawAll();
        if (vm.saver().outage()) {
            getElement().executeJs("setTimeout(() => this.dispatchEvent(new CustomEvent('again')), 5000)");
        }
    }

    @Override
    public void answered(String path, boolean stored) {
        kept.executeJs("this.answered($0, $1)", path, stored);
    }

    @Override
    public void remarksDone() {
        kept.executeJs("this.forgetRemarks()");
    }

    @Override
    public void lookAgain() {
        vm.reload();
        drawAll();
    }

    @Override
    public void enter(String path) {
        var tab = getUI().flatMap(ui -> reachable().map(it -> it.keyOf(ui)).findFirst())
                .orElse("");
        vm.editor().presence().at(vm.key(), this, new FormPresence.Here(vm.me(), path, tab));
        bar.at(path);
        if (vm.reviews() && vm.page().opened() == null) {
            vm.editor().reviews().opened(vm.key());
        }
    }

    private Stream<ReachablePages> reachable() {
        return vm.editor().presence().reachable().stream();
    }

    @Override
    public void leave() {
        enter("");
    }

    @Override
    public Set<Topic> presence() {
        return Stream.concat(
                        Stream.of(new FormPresence.PeopleIn(vm.key())),
                        reachable().map(ReachablePages::changes))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Avatars.Person> others(String path) {
        return vm.editor().presence().others(vm.key(), vm.me()).stream()
                .filter(it -> path.isEmpty() || AnswerPath.of(path).holds(it.path()))
                .map(FormPresence.Here::viewer)
                .distinct()
                .map(it -> new Avatars.Person(it.displayName(), it.initials(), it.color()))
                .toList();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        enter("");
        reachable().forEach(it -> it.opened(attached.getUI(), vm.key()));
        attached.getUI().getPage().addJsModule("context://js/kept-answers.js");
        kept.executeJs(
                "this.keep($0)",
                vm.me().userName() + ":" + vm.key().court() + "/" + vm.key().code() + ":");
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        vm.editor().presence().gone(vm.key(), this);
        reachable().forEach(it -> it.opened(detached.getUI(), null));
    }
}
