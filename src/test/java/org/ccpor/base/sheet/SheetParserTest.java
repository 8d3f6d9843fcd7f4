package org.ccpor.base.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ccpor.base.FileKind;
import org.ccpor.base.RefusedException;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetParserTest {
    private static Sheet csv(String text) {
        return SheetParser.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_the_separator(String separator) {
        var sheet = csv("Last name%sRole\nClerk 12%<s\"a%<sb\"\n".formatted(separator));
        assertThat(sheet.headers()).containsExactly("Last name", "Role");
        assertThat(sheet.lines().getFirst().cells()).containsExactly("Clerk 12", "a" + separator + "b");
    }

    @Test
    void reads_latin_1_and_utf_8_with_and_without_a_mark() {
        var text = "Name\nMuñoz\n";
        assertThat(SheetParser.read(text.getBytes(StandardCharsets.ISO_8859_1))
                        .lines()
                        .getFirst()
                        .at(0))
                .isEqualTo("Muñoz");
        assertThat(csv(text).lines().getFirst().at(0)).isEqualTo("Muñoz");
        assertThat(csv("\uFEFF" + text).headers()).containsExactly("Name");
        assertThat(SheetParser.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .lines()
                        .getFirst()
                        .at(0))
                .isEqualTo("Muñoz");
    }

    @Test
    void names_the_line_whose_quotation_marks_are_broken() {
        var text = new StringBuilder("Name,Role\n");
        for (var line = 2; line <= 5_000; line++) {
            text.append(line == 4_812 ? "\"Clerk " + line + ",Court\n" : "\"Clerk " + line + "\",\"Court\"\n");
        }
        assertThatThrownBy(() -> csv(text.toString()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Line 4,812 has a quotation mark without its partner");
    }

    @Test
    void counts_lines_as_an_editor_does() {
        assertThat(csv("Name\n\n\nClerk 1\n").lines().getFirst().number()).isEqualTo(4);
    }

    @Test
    void reads_dates_numbers_and_formulas_of_a_workbook_as_text() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Users");
            sheet.value(0, 0, "Name");
            sheet.value(1, 0, LocalDate.of(2027, 3, 16));
            sheet.style(1, 0).format("m/d/yyyy").set();
            sheet.value(1, 1, 12);
            sheet.formula(1, 2, "cmd|'/C calc'!A0");
            sheet.value(1, 3, true);
        }
        assertThat(SheetParser.read(out.toByteArray()).lines().getFirst().cells())
                .containsExactly("2027-03-16", "12", "=cmd|'/C calc'!A0", "Yes");
    }

    @Test
    void writes_what_looks_like_a_formula_harmlessly_and_reads_it_back() throws IOException {
        var row = List.of("=cmd|'/C calc'!A0", "+1 415-555-0100", "-2", "@home", "plain", "'quoted");
        var out = new ByteArrayOutputStream();
        SheetWriter.csv(out, List.of("a", "b", "c", "d", "e", "f"), Stream.of(row));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=cmd|").contains("'+1 ");
        assertThat(SheetParser.read(out.toByteArray()).lines().getFirst().cells())
                .isEqualTo(row);

        out.reset();
        SheetWriter.xlsx(out, "Users", List.of("a", "b", "c", "d", "e", "f"), Stream.of(row));
        assertThat(SheetParser.read(out.toByteArray()).lines().getFirst().cells())
                .isEqualTo(row);
    }

    @Test
    void refuses_a_program_that_calls_itself_a_workbook() {
        var program = new byte[2_000];
        program[0] = 'M';
        program[1] = 'Z';
        assertThatThrownBy(() -> SheetParser.read(program)).hasMessageContaining("program");
    }

    @Test
    void refuses_pictures() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThatThrownBy(() -> SheetParser.read(png)).hasMessageContaining("picture");
    }

    @Test
    void refuses_a_zip_bomb_before_reading_it() throws IOException {
        var bomb = zip("xl/workbook.xml", new byte[20 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(FileKind.MAX_BYTES);
        assertThatThrownBy(() -> SheetParser.read(bomb)).hasMessageContaining("packed so tightly");
    }

    @Test
    void refuses_a_damaged_workbook_and_other_archives() throws IOException {
        var damaged = zip("xl/workbook.xml", "no xml".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> SheetParser.read(damaged)).hasMessageContaining("damaged");
        var archive = zip("readme.txt", new byte[10]);
        assertThatThrownBy(() -> SheetParser.read(archive)).hasMessageContaining("archive");
    }

    @Test
    void refuses_more_rows_than_a_list_has() {
        assertThatThrownBy(() -> csv("Name\n" + "Clerk\n".repeat(Sheet.MAX_LINES + 1)))
                .hasMessageContaining("20,000 rows");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
