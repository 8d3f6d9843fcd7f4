package org.ccpor.base.ui;

import com.vaadin.flow.component.html.Span;
import org.ccpor.base.Lettered;
import org.jspecify.annotations.Nullable;

/** A kind as its letter on its color, with its name for who points at it or hears it. */
public final class KindMark extends Span {
    private static final long serialVersionUID = 1L;

    public KindMark() {
        getElement().setAttribute("role", "img");
    }

    /** @param kind {@code null} for what is of none */
    public KindMark show(@Nullable Lettered kind) {
        var label = kind == null ? "Other" : kind.label();
        setText(kind == null ? "·" : String.valueOf(kind.letter()));
        setClassName("k k-" + (kind == null ? "none" : kind.slug()));
        getElement().setAttribute("aria-label", label).setAttribute("title", label);
        return this;
    }
}
