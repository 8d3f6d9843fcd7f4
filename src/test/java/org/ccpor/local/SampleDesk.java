package org.ccpor.local;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.BlockerService;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.GoLiveDateService;
import org.ccpor.deployment.Health;
import org.ccpor.deployment.ItemService;
import org.ccpor.deployment.ItemState;
import org.ccpor.deployment.PhaseMoveService;
import org.ccpor.form.FormKey;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.process.TemplateItem;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Does what a person would do on the board, through the same services: looks first, then acts on what is there. A look is at
 * one row, since more than a thousand steps look.
 */
class SampleDesk {
    private final DeploymentDetailsService reader;
    private final DeploymentService deployments;
    private final PhaseMoveService moves;
    private final GoLiveDateService dates;
    private final ItemService items;
    private final BlockerService blockers;
    private final SampleForms forms;
    private final SampleUsers users;
    private final ProcessTemplates templates;
    private final JdbcClient jdbc;

    SampleDesk(
            DeploymentDetailsService reader,
            DeploymentService deployments,
            PhaseMoveService moves,
            GoLiveDateService dates,
            ItemService items,
            BlockerService blockers,
            SampleForms forms,
            SampleUsers users,
            ProcessTemplates templates,
            JdbcClient jdbc) {
        this.reader = reader;
        this.deployments = deployments;
        this.moves = moves;
        this.dates = dates;
        this.items = items;
        this.blockers = blockers;
        this.forms = forms;
        this.users = users;
        this.templates = templates;
        this.jdbc = jdbc;
    }

    void create(SampleCourt court, LocalDate goLive) {
        deployments.create(court.court(), court.templateKey(), goLive, court.wave(), court.analyst());
    }

    void decide(SampleCourt court) {
        deployments.decide(court.court(), court.facts(), version(court.court()));
    }

    void start(String court, String item) {
        // A form that was answered has begun its item already.
        var seen = look(court, item);
        if (!byForm(court, seen, forms::begin) && seen.state() != ItemState.IN_PROGRESS) {
            onOpen(seen, version -> items.start(court, item, version));
        }
    }

    void submit(String court, String item, @Nullable String evidence) {
        var seen = look(court, item);
        if (!byForm(court, seen, forms::handIn)) {
            onOpen(seen, version -> items.submit(court, item, evidence, version));
        }
    }

    void accept(String court, String item) {
        var seen = look(court, item);
        if (!byForm(court, seen, forms::accept)) {
            onOpen(seen, version -> items.accept(court, item, version));
        }
    }

    /** A step with a form by itself, whatever items it answers. */
    void form(String court, FormCode form, BiConsumer<SampleForms, FormKey> step) {
        step.accept(forms, new FormKey(court, form));
    }

    /** Lists the users of a court, or moves their accounts on. */
    void users(String court, BiConsumer<SampleUsers, String> step) {
        step.accept(users, court);
    }

    void complete(String court, String item, String evidence) {
        onOpen(look(court, item), version -> items.complete(court, item, evidence, version));
    }

    /** @param question what it is about, where a form answers the item */
    void sendBack(String court, String item, @Nullable String question, String comment) {
        var seen = look(court, item);
        if (!byForm(court, seen, form -> forms.sendBack(form, question, comment))) {
            onOpen(seen, version -> items.sendBack(court, item, comment, version));
        }
    }

    void waitOn(String court, String item, Party party) {
        onOpen(look(court, item), version -> items.waitOn(court, item, party, version));
    }

    void noteEvidence(String court, String item, String words) {
        onOpen(look(court, item), version -> items.noteEvidence(court, item, words, version));
    }

    void setDue(String court, String item, LocalDate due) {
        onOpen(look(court, item), version -> items.setDue(court, item, due, version));
    }

    /** @param override why the gate is passed although items are missing; not used where it is met */
    void move(String court, Phase to, @Nullable String override) {
        var check = moves.check(court, to);
        var unused = moves.move(court, to, check.from(), check.version(), check.reasonNeeded() ? override : null);
    }

    void slip(String court, LocalDate to, DateReason reason, @Nullable String note) {
        dates.change(court, to, reason, note, version(court));
    }

    void block(String court, String what, Party party, String needed) {
        blockers.raise(court, what, party, needed, null);
    }

    void clear(String court, String how) {
        reader.details(court).blockers().stream()
                .filter(DeploymentDetails.BlockerLine::open)
                .forEach(it -> blockers.clear(court, it.id(), how));
    }

    void note(String court, Health health, String note) {
        deployments.noteHealth(court, health, note, version(court));
    }

    void hold(String court, String reason, LocalDate reviewOn) {
        deployments.hold(court, reason, reviewOn, version(court));
    }

    void withdraw(String court, String reason) {
        deployments.withdraw(court, reason, version(court));
    }

    void live(String court, LocalDate on) {
        deployments.goLive(court, on, version(court));
    }

    void close(String court) {
        deployments.close(court, null, version(court));
    }

    private int version(String court) {
        return reader.details(court).card().version();
    }

    /** Responses come as forms where the plan has answers to them. */
    private boolean byForm(String court, Seen seen, Consumer<FormKey> command) {
        var answered = seen.item().forms().stream().filter(forms::answers).toList();
        if (seen.item().kind() != ItemKind.RESPONSE || answered.isEmpty()) {
            return false;
        }
        if (!seen.state().done()) {
            answered.forEach(form -> {
                if (form == FormCode.F7) {
                    users.few(court);
                }
                command.accept(new FormKey(court, form));
            });
        }
        return true;
    }

    /** What scope has switched off needs nothing more. */
    private static void onOpen(Seen seen, IntConsumer command) {
        if (!seen.state().done()) {
            command.accept(seen.version());
        }
    }

    private Seen look(String court, String item) {
        return jdbc.sql("""
                        select template_id, template_version, i.state, i.version
                        from deployment_item i join deployment d on d.id = deployment_id
                        where court = ? and template_item = ?
                        order by number desc
                        limit 1
                        """)
                .params(court, item)
                .query((row, _) -> new Seen(
                        templates
                                .get(new TemplateKey(row.getString(1), row.getInt(2)))
                                .item(item)
                                .orElseThrow(),
                        ItemState.valueOf(row.getString(3)),
                        row.getInt(4)))
                .single();
    }

    private record Seen(TemplateItem item, ItemState state, int version) {}
}
