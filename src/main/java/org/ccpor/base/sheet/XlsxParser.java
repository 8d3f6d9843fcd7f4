package org.ccpor.base.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ccpor.base.RefusedException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook. Formulas are read as the text they are, never as what they compute. */
final class XlsxParser {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private XlsxParser() {}

    static List<Sheet.Line> read(byte[] content) {
        var lines = new SheetParser.Lines();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> lines.add(row.getRowNum(), cells(row)));
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw new RefusedException(
                    "The workbook is damaged and cannot be read. Save it again, then choose it again.");
        }
        return lines.all();
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > Sheet.MAX_COLUMNS) {
            throw new RefusedException("Line %,d has %,d columns; a list has at most %d."
                    .formatted(row.getRowNum(), row.getCellCount(), Sheet.MAX_COLUMNS));
        }
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxParser::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> Objects.toString(cell.getText(), "");
            case NUMBER -> number(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "Yes" : "No";
            case FORMULA -> "=" + Objects.toString(cell.getFormula(), "");
            case ERROR -> Objects.toString(cell.getRawValue(), "");
            case EMPTY -> "";
        };
    }

    private static String number(Cell cell) {
        if (date(cell.getDataFormatString())) {
            try {
                return cell.asDate().toLocalDate().toString();
            } catch (DateTimeException | ArithmeticException noDate) {
                return cell.getRawValue();
            }
        }
        BigDecimal number = cell.asNumber();
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean date(@Nullable String format) {
        if (format == null) {
            return false;
        }
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.contains("y") || bare.contains("d") && bare.contains("m");
    }
}
