package org.ccpor.base.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.ccpor.base.RefusedException;

/** CSV as spreadsheets and other systems write it: any of three separators, UTF-8, UTF-16 or Windows' own letters. */
final class CsvParser {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvParser() {}

    static List<Sheet.Line> read(byte[] content) {
        var text = text(content);
        var separator = separator(text);
        requireQuotes(text);
        var lines = new SheetParser.Lines();
        var number = 0;
        try (var parser = CSVParser.parse(
                text,
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get())) {
            for (var row : parser) {
                number = (int) parser.getCurrentLineNumber();
                lines.add(Math.toIntExact(row.getRecordNumber()), row.toList());
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new RefusedException(quotes(number + 1));
        }
        return lines.all();
    }

    /** Cells of our lists have one line, so a quotation mark that is open at the end of a line is a broken one. */
    private static void requireQuotes(String text) {
        var number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.chars().filter(it -> it == '"').count() % 2 != 0) {
                throw new RefusedException(quotes(number));
            }
        }
    }

    private static String quotes(int line) {
        return ("Line %,d has a quotation mark without its partner, or a line break inside a cell. Fix that line,"
                        + " then choose the file again.")
                .formatted(line);
    }

    private static char separator(String text) {
        var first =
                text.lines().filter(it -> !it.isBlank()).findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        var best = ',';
        for (var one : SEPARATORS) {
            if (count(first, one) > count(first, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String text, char one) {
        return text.chars().filter(it -> it == one).count();
    }

    private static String text(byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        } else if (begins(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        var start = begins(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var bytes = ByteBuffer.wrap(content, start, content.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean begins(byte[] content, int... with) {
        for (var i = 0; i < with.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
