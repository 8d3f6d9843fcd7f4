package org.ccpor.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ccpor.base.FormCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateParserTest {
    private static final String GOOD = """
            id: sample
            version: 2
            title: Sample process
            source: Nobody
            ambiguous: false
            phases:
              - phase: planning
                window: 90 days + before Go-Live
                earliest: 120
                latest: 90
                items:
                  - id: A
                    wording: Talk
                    short: Talk to the court
                    kind: meeting
                    responsible: [team, doj]
                    offset: 90
                    evidence: Date
                  - id: B
                    wording: Answer
                    short: Return the answer
                    waits: { doj: Approve access }
                    kind: response
                    responsible: [court]
                    offset: 95
                    after: [A]
                    when:
                      any-of:
                        imaging: [court, lea]
                        wave: ["1"]
                      otherwise: Nobody scans
                    mandatory: false
                    form: F13
                    evidence: Form
                    marks: [split, added, proposed]
              - phase: scope
                window: 60 days + before Go-Live
                earliest: 90
                latest: 60
                items: [{id: C, wording: Plan, short: Plan, kind: local, responsible: [lea], offset: 60, after: [B], evidence: Plan}]
              - phase: implement
                window: 30 days + before Go-Live
                earliest: 60
                latest: 30
                items: [{id: D, wording: Do, short: Do it, kind: team, responsible: [cctc], offset: 30, evidence: Done}]
              - phase: go-live
                window: Go-Live
                earliest: 30
                latest: -30
                items: [{id: E, wording: Go, short: Go, kind: document, responsible: [team], offset: -5, evidence: Sent}]
            """;

    @Test
    void reads_all_that_an_item_says() {
        var template = read(GOOD);
        assertThat(template.key()).hasToString("sample v2");
        assertThat(template.items()).extracting(TemplateItem::id).containsExactly("A", "B", "C", "D", "E");
        assertThat(template.item("A")).hasValueSatisfying(it -> {
            assertThat(it.responsible()).containsExactly(Party.TEAM, Party.DOJ);
            assertThat(it.mandatory()).isTrue();
            assertThat(it.applies()).isNull();
            assertThat(it.form()).isNull();
        });
        assertThat(template.item("B"))
                .contains(new TemplateItem(
                        "B",
                        "Answer",
                        Map.of(Party.COURT, "Return the answer", Party.DOJ, "Approve access"),
                        ItemKind.RESPONSE,
                        List.of(Party.COURT),
                        95,
                        List.of("A"),
                        new Condition(Map.of("imaging", Set.of("court", "lea"), "wave", Set.of("1")), "Nobody scans"),
                        false,
                        List.of(FormCode.F13),
                        "Form",
                        Set.of(Mark.SPLIT, Mark.ADDED, Mark.PROPOSED),
                        false));
        assertThat(template.item("E")).map(TemplateItem::offsetDays).contains(-5);
    }

    @ParameterizedTest(name = "{0} -> {1}: line {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: meeting          | kind: chat               | 15 | unknown kind 'chat' (known: team, document, response, meeting, local)
            [team, doj]            | [team, fbi]              | 16 | unknown party 'fbi' (known: team, court, lea, doj, cctc)
            [split, added          | [splat, added            | 35 | unknown mark 'splat' (known: split, added, proposed)
            phase: scope           | phase: scoop             | 36 | unknown phase 'scoop' (known: planning, scope, implement, go-live)
            phase: scope           | phase: planning          | 36 | phase 'planning' is listed twice or out of order
            phase: scope           | phase: go-live           | 36 | phase 'go-live' is listed twice or out of order
            wording: Answer        | wordnig: Answer          | 20 | unknown key 'wordnig' in item
            window: Go-Live        | windows: Go-Live         | 47 | unknown key 'windows' in phase
            title: Sample process  | titel: Sample            | 3  | unknown key 'titel' in the template
            title: Sample process  | id: again                | 3  | 'id' is given twice
            wording: Answer        | wording:                 | 20 | 'wording' must be a single value
            after: [A]             | after: [X]               | 26 | predecessor 'X' of 'B' does not exist
            after: [A]             | after: [C]               | 26 | predecessor 'C' of 'B' belongs to a later phase
            after: [A]             | after: [B]               | 26 | predecessors form a circle: B after B
            after: [A]             | after: [A, A]            | 26 | 'A' is listed twice in 'after'
            after: [A]             | after: []                | 26 | 'after' must be a list with at least one entry
            id: B                  | id: A                    | 19 | id 'A' is used twice, first in line 12
            offset: 95             | offset: 89               | 25 | offset 89 of 'B' is outside its phase 'planning' (120 to 90)
            offset: 95             | offset: 121              | 25 | offset 121 of 'B' is outside its phase 'planning' (120 to 90)
            offset: 95             | offset: soon             | 25 | 'offset' must be a whole number, not 'soon'
            offset: -5             | offset: -31              | 50 | offset -31 of 'E' is outside its phase 'go-live' (30 to -30)
            earliest: 120          | earliest: 80             | 10 | 'latest' is more days before go-live than 'earliest'
            imaging: [court, lea]  | scanning: [court]        | 29 | unknown fact 'scanning' (known: imaging, gateway, wave, courtType)
            imaging: [court, lea]  | imaging: [sheriff]       | 29 | unknown value of 'imaging' 'sheriff' (known: court, lea, both, none, query)
            wave: ["1"]            | wave: [first]            | 30 | a wave is a number from 1 to 999, not 'first'
            otherwise: Nobody scans | else: Nobody scans      | 31 | unknown key 'else' in 'when'
            form: F13              | form: F14                | 33 | there is no form 'F14' (known: F1 to F13)
            mandatory: false       | mandatory: maybe         | 32 | 'mandatory' must be true or false, not 'maybe'
            ambiguous: false       | ambiguous: [             | 7  | this is not YAML: expected the node content, but found '-'
            version: 2             | version: 0               | 2  | versions count from 1
            id: sample             | id: Sample!              | 1  | the template's id must be small letters, digits and dashes, not 'Sample!'
                        short: Return the answer | short: Return the whole answer now | 21 | “Return the whole answer now” has 27 characters; 24 fit on a card.
            short: Return the answer | short: Answer returned | 21 | “Answer returned” must say what to do, such as “Return F2”.
            short: Return the answer | short: Returned      | 21 | “Returned” must say what to do, such as “Return F2”.
            short: Return the answer | short: return it     | 21 | “return it” must say what to do, such as “Return F2”.
            waits: { doj:          | waits: { fbi:           | 22 | unknown party 'fbi' (known: team, court, lea, doj, cctc)
            """)
    void names_file_line_and_reason(String good, String bad, int line, String reason) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replaceFirst(Pattern.quote(good), bad)))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage("process/sample.yaml, line %d: %s", line, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "'wording: Plan, ', wording",
        "'short: Plan, ', short",
        "'kind: local, ', kind",
        "'responsible: [lea], ', responsible",
        "'offset: 60, ', offset",
        "', evidence: Plan', evidence",
        "'id: C, ', id",
    })
    void names_what_an_item_lacks(String field, String key) {
        assertThat(GOOD).contains(field);
        assertThatThrownBy(() -> read(GOOD.replace(field, "")))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessage("process/sample.yaml, line 40: item lacks '%s'", key);
    }

    @Test
    void names_a_circle_over_several_items() {
        var circle = GOOD.replaceFirst("evidence: Date", "evidence: Date\n        after: [B]");
        assertThatThrownBy(() -> read(circle))
                .hasMessage("process/sample.yaml, line 27: predecessors form a circle: A after B after A");
    }

    @Test
    void misses_a_phase() {
        assertThatThrownBy(() -> read(GOOD.substring(0, GOOD.indexOf("  - phase: go-live"))))
                .hasMessage("process/sample.yaml, line 41: phase 'go-live' is missing");
    }

    @Test
    void refuses_an_empty_file_and_one_that_is_no_template() {
        assertThatThrownBy(() -> read("")).hasMessage("process/sample.yaml, line 1: the file is empty");
        assertThatThrownBy(() -> read("- one\n- two"))
                .hasMessage("process/sample.yaml, line 1: the template must consist of 'key: value' lines");
    }

    private static ProcessTemplate read(String yaml) {
        return TemplateParser.read("process/sample.yaml", new StringReader(yaml));
    }
}
