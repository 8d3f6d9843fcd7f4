package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.board.ui.AnalystCommand;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Health;
import org.ccpor.deployment.Imaging;
import org.ccpor.identity.PersonNames;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.ProcessTemplates;
import org.jspecify.annotations.Nullable;

/** Starts a deployment, and keeps what is known of it: wave and analyst, scope decisions, health by hand. */
@SpringComponent
record PlanCommand(
        DeploymentService deployments,
        CourtVersions versions,
        ProcessTemplates templates,
        AnalystCommand people,
        PersonNames names) {
    /** A plan for a court that has none, or none any more. */
    Command<DeploymentDetails> start(String label) {
        return Command.asking(label, this::start);
    }

    Command<DeploymentDetails> assign() {
        return Command.asking("Wave and analyst", this::assign);
    }

    Command<DeploymentDetails> facts() {
        return Command.asking("Scope decisions", this::facts);
    }

    Command<DeploymentDetails> health() {
        return Command.asking("Note worse health", this::health);
    }

    private CommandDialog start(DeploymentDetails court) {
        var dialog = new CommandDialog("Start a deployment for " + court.court().name(), "Start");
        if (court.template() != null) {
            dialog.tell(
                    "The deployment that ended stays as it is, to be read with its forms; the new one starts clean. "
                            + "Incidents stay with the court.");
        }
        var template = dialog.need(
                Fields.one("Planning process", templates.all(), PlanCommand::name, templates.current(), null),
                "Choose a planning process.");
        template.setHelperText("The deployment keeps this version");
        var date = dialog.ask(Fields.date("Go-live date", null));
        date.setHelperText("Month/day/year; empty for none yet. The first date becomes the baseline.");
        var wave = dialog.ask(PlanFields.wave(null));
        var analyst = dialog.ask(people.field("Analyst", null));
        dialog.errorAt(date);
        return dialog.runs(
                0,
                _ -> deployments.create(
                        slug(court),
                        Objects.requireNonNull(template.getValue()).key(),
                        date.getValue(),
                        wave.getValue(),
                        analyst.getValue()));
    }

    private static String name(ProcessTemplate template) {
        return template.title() + " (" + template.key() + ")";
    }

    private CommandDialog assign(DeploymentDetails court) {
        var dialog = new CommandDialog("Wave and analyst of " + court.court().name(), "Save");
        var wave = dialog.ask(PlanFields.wave(court.card().wave()));
        var analyst = dialog.ask(people.field("Analyst", court.card().analyst()));
        dialog.comparing(versions.comparing(
                slug(court),
                now -> assignment(now.card().wave(), now.card().analyst()),
                () -> assignment(wave.getValue(), analyst.getValue())));
        return dialog.runs(
                court.card().version(),
                version -> deployments.assign(slug(court), wave.getValue(), analyst.getValue(), version));
    }

    private String assignment(
            @org.jspecify.annotations.Nullable Integer wave, @org.jspecify.annotations.Nullable String analyst) {
        return (wave == null ? "No wave" : "Wave " + wave) + ", "
                + (analyst == null ? "no analyst" : "analyst " + names.of(analyst));
    }

    private CommandDialog facts(DeploymentDetails court) {
        var dialog = new CommandDialog("What scope decided for " + court.court().name(), "Save");
        dialog.tell("Items that do not apply are switched off with the reason, and come back when it applies again.");
        var imaging = dialog.ask(Fields.one(
                "Who images orders",
                Arrays.asList(Imaging.values()),
                Imaging::label,
                court.facts().imaging(),
                null));
        var gateway = dialog.ask(Fields.one(
                "How CARPOS is reached",
                Arrays.asList(Gateway.values()),
                Gateway::label,
                court.facts().gateway(),
                null));
        dialog.comparing(versions.comparing(
                slug(court),
                now -> facts(now.facts()),
                () -> facts(new Facts(imaging.getValue(), gateway.getValue()))));
        return dialog.runs(
                court.card().version(),
                version -> deployments.decide(slug(court), new Facts(imaging.getValue(), gateway.getValue()), version));
    }

    private static String facts(Facts facts) {
        return "Imaging: " + facts.imaging().label() + "; gateway: "
                + facts.gateway().label();
    }

    private CommandDialog health(DeploymentDetails court) {
        var dialog = new CommandDialog("Health of " + court.court().name(), "Save");
        dialog.tell(
                "By rule: " + court.card().health().label() + reason(court) + ". By hand it can only be made worse.");
        var health = dialog.ask(Fields.one(
                "Health",
                List.of(Health.values()),
                it -> it == Health.ON_TRACK ? "As computed, no note" : it.label(),
                court.handHealth() == null ? Health.ON_TRACK : court.handHealth(),
                null));
        var note = dialog.ask(Fields.text("Why it is worse", court.handHealthNote()));
        dialog.errorAt(note);
        dialog.comparing(versions.comparing(
                slug(court),
                now -> now.card().health().label() + reason(now),
                () -> health.getValue().label() + ": " + note.getValue()));
        return dialog.runs(
                court.card().version(),
                version -> deployments.noteHealth(slug(court), health.getValue(), note.getValue(), version));
    }

    private static String reason(DeploymentDetails court) {
        var words = court.card().healthReason();
        return words.isBlank() ? "" : " (" + words + ")";
    }

    private static String slug(DeploymentDetails court) {
        return court.court().slug();
    }

    /** A field for what a plan has. */
    static final class PlanFields {
        private PlanFields() {}

        static IntegerField wave(@Nullable Integer value) {
            var field = new IntegerField("Wave");
            field.setHelperText("1 to 99; empty for none");
            field.setMin(1);
            field.setMax(99);
            field.setStepButtonsVisible(true);
            field.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage("A wave is a number from 1 to 99.")
                    .setMinErrorMessage("A wave is a number from 1 to 99.")
                    .setMaxErrorMessage("A wave is a number from 1 to 99."));
            if (value != null) {
                field.setValue(value);
            }
            return field;
        }
    }
}
