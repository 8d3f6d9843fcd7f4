package org.ccpor.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font embedded in one document, and how its text runs. */
final class PdfFont {
    private static final float UNITS = 1000;
    private static final float UNKNOWN = -1;
    private static final int STAND_IN = '?';

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    private PdfFont(PDFont font) {
        this.font = font;
    }

    /** @param style such as {@code Bold} */
    static PdfFont load(PDDocument document, String style) throws IOException {
        try (var file = PdfFont.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf")) {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, style)));
            // Looking for ligatures takes nine tenths of the time of a long table, and Latin text needs none.
            letters.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(letters);
            return new PdfFont(PDType0Font.load(document, letters, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** In points. */
    float width(String text, float size) {
        return size * (float) text.codePoints().mapToDouble(this::units).sum() / UNITS;
    }

    /** The text in lines no wider than that; letters the font lacks become question marks. */
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().split("\\R", -1)) {
            wrap(clean(paragraph), size, width, lines);
        }
        return lines;
    }

    /** Width of the longest word, in points. */
    float longestWord(String text, float size) {
        var longest = 0f;
        for (var word : text.split("\\s+", -1)) {
            longest = Math.max(longest, width(clean(word), size));
        }
        return longest;
    }

    private void wrap(String paragraph, float size, float width, List<String> lines) {
        var line = new StringBuilder();
        var used = 0f;
        var space = width(" ", size);
        for (var word : paragraph.split(" +", -1)) {
            var rest = word;
            var wide = width(rest, size);
            if (!line.isEmpty() && used + space + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (wide > width && rest.length() > 1) {
                var cut = fitting(rest, size, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                wide = width(rest, size);
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += space;
            }
            line.append(rest);
            used += wide;
        }
        lines.add(line.toString());
    }

    private int fitting(String word, float size, float width) {
        var end = 0;
        var used = 0f;
        while (end < word.length()) {
            var letter = word.codePointAt(end);
            used += size * units(letter) / UNITS;
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(it -> Character.isISOControl(it) || Character.isWhitespace(it) ? ' ' : it)
                .forEach(it -> clean.appendCodePoint(known(it) ? it : STAND_IN));
        return clean.toString();
    }

    private boolean known(int letter) {
        return measured(letter) != UNKNOWN;
    }

    private float units(int letter) {
        return Math.max(0, measured(letter));
    }

    private float measured(int letter) {
        return widths.computeIfAbsent(letter, this::measure);
    }

    private float measure(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException | IllegalArgumentException notInFont) {
            return UNKNOWN;
        }
    }
}
