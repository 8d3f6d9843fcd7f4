package org.ccpor.training;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.FormItem;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.form.FormState;
import org.ccpor.process.ItemKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What sessions and attendance do to the plan: training is scheduled once the questionnaire is accepted and a session is
 * planned, whichever comes last; it is provided once every session has begun and enough people are trained.
 */
@Component
class TrainingProgressListener {
    private final FormItemService items;
    private final FormService forms;
    private final TrainingSupport support;
    private final AttendanceRepository attendance;

    TrainingProgressListener(
            FormItemService items, FormService forms, TrainingSupport support, AttendanceRepository attendance) {
        this.items = items;
        this.forms = forms;
        this.support = support;
        this.attendance = attendance;
    }

    /** In the transaction of the change. */
    @EventListener
    void on(FormChanged changed) {
        if (!changed.key().code().equals(TrainingRecordForm.CODE)) {
            return;
        }
        support.plan(changed.key().court()).ifPresent(plan -> {
            var sessions = support.sessions(plan);
            update(plan, sessions);
            if (changed.paths().stream().anyMatch(it -> it.startsWith("sessions/"))) {
                scheduled(plan, sessions);
            }
        });
    }

    /**
     * Notes how far training is, and closes the item when it is done.
     *
     * @param sessions those of the plan
     */
    void update(FormPlan plan, List<TrainingSession> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        var marks = attendance.of(plan.deployment());
        var came = marks.stream()
                .filter(AttendanceMark::attended)
                .map(AttendanceMark::session)
                .collect(Collectors.toSet());
        var held = sessions.stream().filter(it -> came.contains(it.id())).count();
        var coverage = support.coverage(plan, sessions, marks);
        var words = "%,d of %s held, %s"
                .formatted(held, TrainingSessionService.count(sessions.size(), "session"), trained(coverage));
        note(plan, TrainingRecordForm.CODE, ItemKind.TEAM, words);
        if (held > 0 && coverage.met() && sessions.stream().allMatch(it -> it.begun(plan.today()))) {
            close(plan, TrainingRecordForm.CODE, ItemKind.TEAM, words);
        }
    }

    private static String trained(Coverage coverage) {
        return coverage.listed() == 0
                ? "no users listed"
                : "%,d of %,d trained".formatted(coverage.trained(), coverage.listed());
    }

    private void scheduled(FormPlan plan, List<TrainingSession> sessions) {
        var form = TrainingQuestionnaireForm.CODE;
        if (plan.items(form).isEmpty()
                || forms.page(new FormKey(plan.court(), form)).state() != FormState.ACCEPTED) {
            return;
        }
        TrainingSessionService.planned(sessions).ifPresent(words -> {
            note(plan, form, ItemKind.MEETING, words);
            close(plan, form, ItemKind.MEETING, words);
        });
    }

    private void note(FormPlan plan, FormCode form, ItemKind kind, String words) {
        items.progressed(plan.court(), form, of(plan, form, kind).collect(Collectors.toMap(id -> id, _ -> words)));
    }

    private void close(FormPlan plan, FormCode form, ItemKind kind, String words) {
        List<String> unused = items.closed(
                plan.court(), form, of(plan, form, kind).collect(Collectors.toMap(id -> id, _ -> words)), Set.of());
    }

    private static java.util.stream.Stream<String> of(FormPlan plan, FormCode form, ItemKind kind) {
        Predicate<FormItem> fits = it -> it.item().kind() == kind;
        return plan.items(form).stream().filter(fits).map(it -> it.item().id());
    }
}
