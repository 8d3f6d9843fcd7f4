package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.form.definition.FormModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormAccessTest {
    private static final Answers ANSWERS = Answers.of(Map.of(
            "stations/c",
            "1",
            "stations/c/owner",
            "COURT",
            "stations/l",
            "2",
            "stations/l/owner",
            "LEA",
            "stations/n",
            "3"));

    @ParameterizedTest
    @CsvSource({
        "pages,             DRAFT,     ana court.kern",
        "pages,             SUBMITTED, ''",
        "pages,             ACCEPTED,  ''",
        "pages,             RETURNED,  ana court.kern",
        "remark,            DRAFT,     ana court.kern lea.kern",
        "remark,            SUBMITTED, ''",
        "verdict,           DRAFT,     ana",
        "verdict,           ACCEPTED,  ana",
        "stations/c/model,  DRAFT,     ana court.kern",
        "stations/l/model,  DRAFT,     ana court.kern lea.kern",
        "stations/l,        DRAFT,     ana court.kern lea.kern",
        "stations/c,        DRAFT,     ana court.kern",
        "stations/new,      DRAFT,     ana court.kern lea.kern",
        "stations/n/owner,  DRAFT,     ana court.kern lea.kern",
        "stations/n/model,  DRAFT,     ana court.kern",
        "stations/l/advice, SUBMITTED, ana",
        "nothing,           DRAFT,     ''",
        "stations/l/none,   DRAFT,     ''"
    })
    void who_may_answer(String path, FormState state, String who) {
        var model = FormModel.of(Demo.class);
        assertThat(Stream.of(ANA, CLERK, SHERIFF, EXECUTIVE, FOREIGN)
                        .filter(it -> FormAccess.mayAnswer(it, FormServiceTest.KEY, model, state, ANSWERS, path))
                        .map(it -> it.userName())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(who);
    }
}
