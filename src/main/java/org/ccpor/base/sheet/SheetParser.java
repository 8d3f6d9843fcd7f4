package org.ccpor.base.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.FileKind;
import org.ccpor.base.RefusedException;

/** Reads a CSV or XLSX file, whatever its name says. */
public final class SheetParser {
    private SheetParser() {}

    /** @throws RefusedException if it is no table, too large, or damaged; the sentence names the line where there is one */
    public static Sheet read(byte[] content) {
        var lines =
                switch (FileKind.of(content)) {
                    case CSV -> CsvParser.read(content);
                    case XLSX -> XlsxParser.read(content);
                    case PDF, DOCX -> throw new RefusedException("The file is no table. Hand over a csv or xlsx file.");
                };
        if (lines.isEmpty()) {
            throw new RefusedException("The file is empty.");
        }
        return new Sheet(lines.getFirst().cells(), List.copyOf(lines.subList(1, lines.size())));
    }

    /** Collects the lines that hold something, and stops at the limits. */
    static final class Lines {
        private final List<Sheet.Line> lines = new ArrayList<>();

        void add(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (cells.size() > Sheet.MAX_COLUMNS) {
                throw new RefusedException("Line %,d has %,d columns; a list has at most %d."
                        .formatted(number, cells.size(), Sheet.MAX_COLUMNS));
            }
            if (lines.size() > Sheet.MAX_LINES) {
                throw new RefusedException(
                        "The file has more than %,d rows. Hand it over in parts.".formatted(Sheet.MAX_LINES));
            }
            lines.add(new Sheet.Line(number, cells.stream().map(SafeText::read).toList()));
        }

        List<Sheet.Line> all() {
            return lines;
        }
    }
}
