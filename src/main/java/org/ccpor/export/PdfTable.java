package org.ccpor.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** A table that may run over many pages, with its head on each of them. Holds one row at a time. */
final class PdfTable {
    private static final float SIZE = 8.5f;
    private static final float GAP = 5;
    private static final float WIDEST = 260;
    private static final float NARROWEST_WORD = 110;
    private static final float UNBROKEN = 58;
    private static final int SAMPLE = 200;
    private static final int HEAD = 236;
    private static final int RULE = 214;
    private static final int INK = 20;

    private final PdfFlow flow;
    private final PdfFont regular;
    private final PdfFont bold;
    private final List<String> headers;
    private final float[] widths;

    /** @param alike rows by which the columns get their widths, so that tables of one kind look alike */
    PdfTable(PdfFlow flow, PdfFont regular, PdfFont bold, List<String> headers, List<List<String>> alike) {
        this.flow = flow;
        this.regular = regular;
        this.bold = bold;
        this.headers = headers;
        this.widths = widths(alike);
    }

    void write(PDStructureNode parent, List<List<String>> rows) throws IOException {
        var table = PdfTags.below(parent, StandardStructureTypes.TABLE);
        var top = lines(headers, bold);
        flow.need(height(top) + 3 * PdfFlow.leading(SIZE));
        head(top, PdfTags.below(table, StandardStructureTypes.TR));
        for (var row : rows) {
            row(lines(row, regular), PdfTags.below(table, StandardStructureTypes.TR), top);
        }
    }

    /** @param row {@code null} where the head only repeats */
    private void head(List<List<String>> cells, @org.jspecify.annotations.Nullable PDStructureElement row)
            throws IOException {
        flow.fill(0, flow.width(), height(cells), HEAD);
        flow.down(GAP / 2);
        var x = GAP / 2;
        for (var i = 0; i < cells.size(); i++) {
            flow.write(x, cells.get(i), bold, SIZE, INK, row == null ? null : PdfTags.columnHead(row));
            x += widths[i];
        }
        flow.down(height(cells) - GAP / 2);
    }

    /** Kept on one page where it fits on one. */
    private void row(List<List<String>> cells, PDStructureElement row, List<List<String>> top) throws IOException {
        var elements = cells.stream()
                .map(_ -> PdfTags.below(row, StandardStructureTypes.TD))
                .toList();
        if (flow.room() < height(cells)) {
            flow.newPage();
            head(top, null);
        }
        var left = cells;
        while (!left.isEmpty()) {
            var fitting = Math.max(1, (int) ((flow.room() - GAP) / PdfFlow.leading(SIZE)));
            flow.down(GAP / 2);
            var x = GAP / 2;
            for (var i = 0; i < left.size(); i++) {
                var lines = left.get(i);
                flow.write(x, lines.subList(0, Math.min(fitting, lines.size())), regular, SIZE, INK, elements.get(i));
                x += widths[i];
            }
            var written = Math.min(fitting, most(left));
            flow.down(written * PdfFlow.leading(SIZE) + GAP / 2);
            left = most(left) > fitting ? after(left, fitting) : List.of();
            if (!left.isEmpty()) {
                flow.newPage();
                head(top, null);
            }
        }
        flow.fill(0, flow.width(), 0.5f, RULE);
    }

    private static List<List<String>> after(List<List<String>> cells, int lines) {
        return cells.stream()
                .map(it -> it.subList(Math.min(lines, it.size()), it.size()))
                .toList();
    }

    private List<List<String>> lines(List<String> cells, PdfFont font) {
        var all = new ArrayList<List<String>>();
        for (var i = 0; i < widths.length; i++) {
            all.add(font.lines(i < cells.size() ? cells.get(i) : "", SIZE, widths[i] - GAP));
        }
        return all;
    }

    private static int most(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private static float height(List<List<String>> cells) {
        return most(cells) * PdfFlow.leading(SIZE) + GAP;
    }

    /** What a column needs at least for its words, and more the longer its texts are. */
    private float[] widths(List<List<String>> rows) {
        var step = Math.max(1, rows.size() / SAMPLE);
        var least = new float[headers.size()];
        var wish = new float[headers.size()];
        for (var i = 0; i < headers.size(); i++) {
            least[i] = bold.longestWord(headers.get(i), SIZE);
            wish[i] = least[i];
            for (var at = 0; at < rows.size(); at += step) {
                var row = rows.get(at);
                var cell = i < row.size() ? row.get(i) : "";
                var whole = regular.width(cell.replaceAll("\\s", " "), SIZE);
                var narrowest = whole <= UNBROKEN ? whole : regular.longestWord(cell, SIZE);
                least[i] = Math.max(least[i], Math.min(NARROWEST_WORD, narrowest));
                wish[i] = Math.max(wish[i], Math.min(WIDEST, whole));
            }
            least[i] += GAP;
            wish[i] = Math.max(wish[i] + GAP, least[i]);
        }
        return shared(least, wish);
    }

    private float[] shared(float[] least, float[] wish) {
        var all = flow.width();
        var sumLeast = sum(least);
        var more = sum(wish) - sumLeast;
        var widths = new float[least.length];
        for (var i = 0; i < widths.length; i++) {
            if (sumLeast >= all) {
                widths[i] = least[i] * all / sumLeast;
            } else if (more <= all - sumLeast) {
                widths[i] = wish[i] + (all - sumLeast - more) * wish[i] / (sumLeast + more);
            } else {
                widths[i] = least[i] + (all - sumLeast) * (wish[i] - least[i]) / more;
            }
        }
        return widths;
    }

    private static float sum(float[] numbers) {
        var sum = 0f;
        for (var number : numbers) {
            sum += number;
        }
        return sum;
    }
}
