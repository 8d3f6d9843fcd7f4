package org.ccpor.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.COURT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormEvidence;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.ProvisionedUserService;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.testing.BoardCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A court whose training begins: one session that can be held, one to come. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class TrainingCase extends BoardCase {
    @Autowired
    AttendanceService attendance;

    @Autowired
    TrainingSessionService training;

    @Autowired
    ProvisionedUserService users;

    @Autowired
    FormDraftService drafts;

    @Autowired
    FormRoundService rounds;

    @Autowired
    FormReviewService reviews;

    @Autowired
    FormService forms;

    @Autowired
    FormEvidence evidence;

    @Autowired
    CourtCalendars calendars;

    LocalDate past;
    LocalDate ahead;

    @BeforeEach
    void a_court_with_two_sessions() {
        given.deployment(COURT, Phase.IMPLEMENT, 60);
        past = calendars.of(COURT).onOrBefore(LocalDate.now(clock));
        ahead = calendars.of(COURT).onOrAfter(LocalDate.now(clock).plusDays(7));
        plan("past", past);
        plan("ahead", ahead);
    }

    List<Saved> save(Viewer viewer, FormCode form, String... answers) {
        var key = new FormKey(COURT, form);
        return acting.call(viewer, () -> {
            var given = forms.page(key).given();
            return drafts.save(
                    key,
                    Stream.iterate(0, it -> it < answers.length, it -> it + 2)
                            .map(it -> {
                                var seen = given.get(answers[it]);
                                return new Edit(
                                        answers[it], answers[it + 1], seen == null ? 0 : seen.revision(), false);
                            })
                            .toList());
        });
    }

    void delete(String session) {
        var key = new FormKey(COURT, FormCode.F9);
        var gone = new HashMap<String, @Nullable String>();
        gone.put("sessions/" + session, null);
        acting.run(ANA, () -> given.answer(key, gone));
    }

    void plan(String id, LocalDate day) {
        var row = "sessions/" + id;
        assertThat(save(
                        ANA,
                        FormCode.F9,
                        row,
                        "1",
                        row + "/method",
                        "CLASSROOM",
                        row + "/module",
                        "FULL",
                        row + "/date",
                        day.toString(),
                        row + "/start",
                        "9:00",
                        row + "/end",
                        "12:00",
                        row + "/place",
                        "Room 1",
                        row + "/trainer",
                        "JCC"))
                .allMatch(Saved.Stored.class::isInstance);
    }

    ListedUser listed(String name, CcporRole role) {
        var entry = new UserEntry(
                AgencyType.COURT,
                "",
                "",
                "",
                name,
                "Clerk",
                name + "@court.example",
                "",
                "",
                role,
                false,
                null,
                null,
                null,
                false);
        return acting.call(ANA, () -> users.add(COURT, entry));
    }

    final void attended(UUID person) {
        acting.run(ANA, () -> attendance.attended(COURT, "past", person, true));
    }

    AttendanceSheet sheet(String session) {
        return acting.call(ANA, () -> attendance.sheet(COURT, session));
    }

    String item(String id, String column) {
        return jdbc.sql("select " + column + " from deployment_item where template_item = ?")
                .param(id)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
    }
}
