package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import org.ccpor.base.Count;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentsChanged;
import org.ccpor.collaboration.ui.CommentComponentFactory.CommentModel;

/** How many comments there are at one place; opens them. */
class CommentButton extends LiveComposite<NativeButton> {
    private static final long serialVersionUID = 1L;

    private final transient CommentModel model;
    private final CommentPlace place;

    CommentButton(CommentModel model, CommentPlace place) {
        this.model = model;
        this.place = place;
        getContent().addClassName("comment-count");
        getContent().addClickListener(_ -> open());
        getContent().getElement().setAttribute("type", "button");
        count(0);
        follow(new CommentsChanged(model.court()), this::refresh);
    }

    private void refresh() {
        try {
            count(model.counts().at(model.court(), place.key()));
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            // The page that holds this says so; what is shown stays.
        }
    }

    private void count(int now) {
        getContent().setText(now == 0 ? "" : Integer.toString(now));
        getContent().setClassName("none", now == 0);
        getContent().setAriaLabel("%s: %s".formatted(now == 0 ? "Comment" : Count.of(now, "comment"), place.label()));
    }

    private void open() {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Comments: " + place.label());
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        dialog.add(new CommentPanel(model, place));
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        dialog.open();
    }
}
