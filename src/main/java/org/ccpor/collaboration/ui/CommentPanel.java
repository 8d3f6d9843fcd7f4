package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.RowList;
import org.ccpor.collaboration.CommentLine;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentsChanged;
import org.ccpor.collaboration.ui.CommentComponentFactory.CommentModel;
import org.jspecify.annotations.Nullable;

/** Comments of a court or of one place in it, newest first, with a field for the next one. */
class CommentPanel extends LiveComposite<Div> implements CommentThread {
    private static final long serialVersionUID = 1L;

    private final transient CommentModel model;
    private final @Nullable CommentPlace only;
    private final Select<CommentPlace> places = Fields.one("About", List.of(), CommentPlace::label, null, "Everything");
    private final Paragraph empty = new Paragraph("Nobody has said anything yet.");
    private final RowList<CommentLine, CommentRow> list;
    private long wanted;

    /** @param only the one place to show; {@code null} for all of the court */
    CommentPanel(CommentModel model, @Nullable CommentPlace only) {
        this.model = model;
        this.only = only;
        var people = model.comments().mentionable(model.court());
        var names = people.stream().collect(Collectors.toMap(it -> it.userName(), it -> it.name()));
        var place = only == null ? CommentPlace.COURT : only;
        getContent().addClassName("comments");
        if (model.comments().mayWrite(model.court())) {
            getContent().add(new CommentForm(model, people, place));
        }
        list = new RowList<>(
                new Div(),
                "comment-list",
                CommentLine::id,
                _ -> new CommentRow(model, names, only == null),
                CommentRow::show);
        list.getElement().setAttribute("aria-label", "Comments");
        empty.addClassName("court-empty");
        places.addClassName("comment-places");
        places.addValueChangeListener(_ -> refresh());
        getContent().add(places, empty, list);
        follow(new CommentsChanged(model.court()), this::refresh);
    }

    @Override
    public Component part() {
        return this;
    }

    @Override
    public void go(long comment) {
        wanted = comment;
        places.clear();
        reveal();
    }

    private void refresh() {
        try {
            show(model.comments().of(model.court(), only == null ? null : only.key()));
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            // The page that holds this says so; what is shown stays.
        }
    }

    private void show(List<CommentLine> all) {
        var known = new LinkedHashMap<String, CommentPlace>();
        all.forEach(it -> known.putIfAbsent(it.place().key(), it.place()));
        offer(new ArrayList<>(known.values()));
        var chosen = places.getValue();
        var shown = all.stream()
                .filter(it -> chosen == null || it.place().key().equals(chosen.key()))
                .toList();
        list.show(shown);
        empty.setVisible(shown.isEmpty());
        reveal();
    }

    private void offer(List<CommentPlace> known) {
        places.setVisible(only == null && known.size() > 1);
        var chosen = places.getValue();
        if (!known.equals(places.getListDataView().getItems().toList())) {
            places.setItems(known);
            places.setValue(known.contains(chosen) ? chosen : null);
        }
    }

    private void reveal() {
        list.row(wanted).ifPresent(it -> {
            wanted = 0;
            it.reveal();
        });
    }
}
