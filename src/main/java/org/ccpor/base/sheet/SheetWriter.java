package org.ccpor.base.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables so that no spreadsheet takes a text for a formula. */
public final class SheetWriter {
    private static final int WIDTH = 22;
    private static final int WIDEST = 60;
    /** Letters a cell may hold, by the format. */
    private static final int MOST = 32_767;

    private SheetWriter() {}

    /** CSV in UTF-8 with the mark by which Excel knows it. */
    public static void csv(OutputStream to, List<String> headers, Stream<List<String>> rows) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        try (rows) {
            var printer = new CSVPrinter(out, CSVFormat.EXCEL);
            printer.printRecord(headers);
            for (var row : (Iterable<List<String>>) rows::iterator) {
                printer.printRecord(row.stream().map(SafeText::write));
            }
            printer.flush();
        }
    }

    /** A workbook of one sheet for each table, every cell a text; on paper it lies on its side, with that footer. */
    public static void xlsx(OutputStream to, List<Table> tables, String footer) throws IOException {
        try (var book = new Workbook(to, "Deployment Board", "1.0")) {
            for (var table : tables) {
                var sheet = book.newWorksheet(table.title());
                sheet.pageOrientation("landscape");
                sheet.footer(footer.replace("&", "&&"), Position.LEFT);
                sheet.repeatRows(0);
                fill(sheet, table.headers(), table.rows().stream());
                for (var i = 0; i < table.headers().size(); i++) {
                    sheet.width(i, width(table, i));
                }
                sheet.finish();
            }
        }
    }

    /** In letters: as its longest text, within reason. */
    private static int width(Table table, int column) {
        return table.rows().stream()
                .filter(it -> column < it.size())
                .mapToInt(it -> Math.min(it.get(column).length() + 2, WIDEST))
                .reduce(Math.min(table.headers().get(column).length() + 2, WIDEST), Math::max);
    }

    /** A workbook of one sheet; every cell is text. */
    public static void xlsx(OutputStream to, String title, List<String> headers, Stream<List<String>> rows)
            throws IOException {
        try (rows;
                var book = new Workbook(to, "Deployment Board", "1.0")) {
            fill(book.newWorksheet(title), headers, rows);
        }
    }

    private static void fill(Worksheet sheet, List<String> headers, Stream<List<String>> rows) {
        for (var i = 0; i < headers.size(); i++) {
            sheet.value(0, i, headers.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTH);
        }
        sheet.freezePane(0, 1);
        var line = 0;
        for (var row : (Iterable<List<String>>) rows::iterator) {
            line++;
            for (var i = 0; i < row.size(); i++) {
                var text = SafeText.write(row.get(i));
                sheet.value(line, i, text.length() > MOST ? text.substring(0, MOST - 1) + "…" : text);
            }
        }
    }
}
