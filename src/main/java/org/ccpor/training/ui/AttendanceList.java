package org.ccpor.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.ccpor.training.AttendanceSheet.Line;

/** People in a list that changes in place: rows keep their focus while others are tapped elsewhere. */
class AttendanceList extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private record Shown(Line line, boolean team, boolean open) {}

    private final transient Supplier<AttendanceRow> make;
    private final transient Map<UUID, AttendanceRow> rows = new HashMap<>();
    private final transient Map<UUID, Shown> shown = new HashMap<>();

    AttendanceList(String label, Supplier<AttendanceRow> make) {
        this.make = make;
        getContent().addClassName("attend-list");
        getContent().getElement().setAttribute("role", "list").setAttribute("aria-label", label);
    }

    void show(List<Line> lines, boolean team, boolean open) {
        var now = new HashSet<>(lines.stream().map(Line::person).toList());
        rows.entrySet().removeIf(row -> {
            var gone = !now.contains(row.getKey());
            if (gone) {
                getContent().remove(row.getValue());
                shown.remove(row.getKey());
            }
            return gone;
        });
        var place = 0;
        for (var line : lines) {
            var row = rows.computeIfAbsent(line.person(), _ -> make.get());
            var next = new Shown(line, team, open);
            if (!next.equals(shown.put(line.person(), next))) {
                row.show(line, team, open);
            }
            if (place >= getContent().getComponentCount() || getContent().getComponentAt(place) != row) {
                getContent().addComponentAtIndex(place, row);
            }
            place++;
        }
        setVisible(!lines.isEmpty());
    }
}
