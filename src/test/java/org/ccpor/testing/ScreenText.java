package org.ccpor.testing;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads on the page that is open: texts, labels, values and rows of grids in their order, one a line.
 * Initials of who else is there are left out; they come and go.
 */
public final class ScreenText {
    private static final List<String> SHOWN = List.of("label", "value", "helperText");
    private static final String INITIALS = "av";

    private final List<String> lines = new ArrayList<>();

    private ScreenText() {}

    public static List<String> ofOpenPage() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        var text = new ScreenText();
        text.read(((Component) view).getElement());
        return text.lines;
    }

    private void read(Element element) {
        if (element.isTextNode()) {
            add(element.getText());
        } else if (element.isVisible() && !element.getClassList().contains(INITIALS)) {
            SHOWN.forEach(it -> add(element.getProperty(it)));
            if (element.getComponent().orElse(null) instanceof Grid<?> grid) {
                for (var row = 0; row < _size(grid); row++) {
                    add(String.join(" | ", _getFormattedRow(grid, row)));
                }
            }
            element.getChildren().forEach(this::read);
        }
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text.strip().replaceAll("\\s+", " "));
        }
    }
}
