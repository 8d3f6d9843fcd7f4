package org.ccpor.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.base.ui.Share;

/** Numbers side by side, each with its words; the bars only compare. */
class Bars extends Composite<DescriptionList> {
    private static final long serialVersionUID = 1L;

    /** @param open what a click opens; {@code null} for nothing */
    record Bar(
            String name,
            String words,
            int size,
            @org.jspecify.annotations.Nullable Runnable open) {}

    Bars(List<Bar> bars) {
        var most = bars.stream().mapToInt(Bar::size).max().orElse(0);
        getContent().addClassName("ov-bars");
        bars.forEach(it -> getContent().add(pair(it, most)));
    }

    private static Div pair(Bar bar, int most) {
        var share = new Share().fill(percent(bar.size(), most));
        share.addClassName("ov-track");
        var open = bar.open();
        var words = open == null ? new Span(bar.words()) : new NativeButton(bar.words(), _ -> open.run());
        words.addClassName(open == null ? "ov-words" : "ov-link");
        return new Div(new DescriptionList.Term(bar.name()), new DescriptionList.Description(words, share));
    }

    /** In percent of the longest; a small one still shows, none shows nothing. */
    private static int percent(int size, int most) {
        return size == 0 ? 0 : Math.max(1, 100 * size / most);
    }
}
