package org.ccpor.provisioning.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.court.Ori;
import org.ccpor.deployment.ProcessingOptions.Side;
import org.ccpor.form.Answers;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.provisioning.Counties;
import org.ccpor.provisioning.Places;
import org.ccpor.provisioning.profile.ProfileOptions.CourtKind;
import org.jspecify.annotations.Nullable;

/** Rules over several answers of a court profile. */
final class ProfileRule {
    private final ProfileAnswers answers;
    private final About about;
    private final List<Finding> found = new ArrayList<>();

    private ProfileRule(ProfileAnswers answers, About about) {
        this.answers = answers;
        this.about = about;
    }

    /** @param listed the court as the directory knows it, {@code null} if it does not */
    static List<Finding> of(ProfileAnswers answers, About about, @Nullable CourtProfile listed, Counties counties) {
        var check = new ProfileRule(answers, about);
        check.court(listed, counties);
        check.places();
        check.identifiers();
        check.scope(about.of(FormCode.F1));
        check.contacts();
        check.dates();
        return List.copyOf(check.found);
    }

    private void court(@Nullable CourtProfile listed, Counties counties) {
        if (answers.courtType() == CourtKind.SUPERIOR) {
            superior(listed, counties);
        }
        if (listed != null
                && answers.courtType() != null
                && !answers.courtType().name().equals(listed.type().name())) {
            warn("courtType", "The board knows this court as another type. Please check.");
        }
    }

    private void superior(@Nullable CourtProfile listed, Counties counties) {
        var county = answers.county();
        if (county == null) {
            error("county", "Choose the county of the court.");
            return;
        }
        if (listed != null
                && listed.type() == CourtType.SUPERIOR
                && !listed.county().equals(county)) {
            warn("county", "The board knows this as the court of %s County. Please check.".formatted(listed.county()));
        }
        var name = "Superior Court of California, County of " + county;
        if (answers.courtName() != null && !answers.courtName().strip().equalsIgnoreCase(name)) {
            warn("courtName", "Superior courts are usually named “%s”.".formatted(name));
        }
        counties.number(county)
                .filter(it -> answers.countyNo() != null && !it.equals(answers.countyNo()))
                .ifPresent(it -> error(
                        "countyNo",
                        "%s is county %d (FIPS %s). Write %d, or choose another county."
                                .formatted(county, it, Counties.fips(it), it)));
    }

    private void places() {
        if (!answers.locations().isEmpty() && answers.active().isEmpty()) {
            error("locations", "At least one location must be in use.");
        }
        var labels = new HashSet<String>();
        for (var it : answers.locations()) {
            var label = Places.label(it.name(), it.city());
            if (it.isActive() && !label.isEmpty() && !labels.add(label)) {
                error(
                        "locations/%s/name".formatted(it.id()),
                        "This location is listed twice. Rename one or take it away.");
            }
        }
        answers.courtrooms().forEach(it -> known("courtrooms/%s/location".formatted(it.id()), it.location(), labels));
        answers.mnemonics().forEach(it -> known("mnemonics/%s/location".formatted(it.id()), it.location(), labels));
        if (courtDoes(answers.imagingBy())
                && answers.active().stream().noneMatch(it -> Boolean.TRUE.equals(it.imaging()))) {
            warn("imagingBy", "The court scans, but no location in use does. Please check.");
        }
        if (courtDoes(answers.entryBy())
                && answers.active().stream().noneMatch(it -> Boolean.TRUE.equals(it.entry()))) {
            warn("entryBy", "The court enters orders, but no location in use does. Please check.");
        }
    }

    private void known(String path, @Nullable String location, Set<String> labels) {
        if (location != null && !labels.contains(location)) {
            warn(path, "This location is not in the list above any more, or not in use. Choose another.");
        }
    }

    private static boolean courtDoes(@Nullable Side side) {
        return side == Side.COURT || side == Side.BOTH;
    }

    private void identifiers() {
        answers.oris().forEach(it -> ori("oris/%s/ori".formatted(it.id()), it.ori()));
        answers.leaOris().forEach(it -> ori("leaOris/%s/ori".formatted(it.id()), it.ori()));
    }

    private void ori(String path, @Nullable String ori) {
        if (ori != null && !Ori.looksRight(ori)) {
            warn(path, Ori.warning());
        }
    }

    /** What differs from the scope questionnaire; the options are named alike. */
    private void scope(Answers scope) {
        differs(scope, "sequence", name(answers.sequence()));
        differs(scope, "imagingBy", name(answers.imagingBy()));
        differs(scope, "entryBy", name(answers.entryBy()));
        differs(scope, "useGateway", name(answers.useGateway()));
        var types = answers.orderTypes().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        var said = scope.at("orderTypes");
        if (said != null && !types.isEmpty() && !types.equals(new TreeSet<>(List.of(said.split(",", -1))))) {
            warn("orderTypes", "The scope questionnaire names other types of order. Change one of the two answers.");
        }
    }

    private void differs(Answers scope, String path, @Nullable String given) {
        var said = scope.at(path);
        if (said != null && given != null && !said.equals(given)) {
            warn(path, "The scope questionnaire says otherwise. Change this answer, or the one given there.");
        }
    }

    private static @Nullable String name(@Nullable Enum<?> option) {
        return option == null ? null : option.name();
    }

    private void contacts() {
        if (answers.adminContacts().size() == 1) {
            warn("adminContacts", "Name a second administrator, for the days when the first is away.");
        }
        var seen = new HashSet<String>();
        for (var it : answers.adminContacts()) {
            if (it.email() != null && !seen.add(it.email().strip().toLowerCase(Locale.ROOT))) {
                warn("adminContacts/%s/email".formatted(it.id()), "This address is listed twice.");
            }
        }
        if (answers.leaContacts().isEmpty() && (leaDoes(answers.imagingBy()) || leaDoes(answers.entryBy()))) {
            warn("leaContacts", "The LEA scans or enters orders. Name its lead.");
        }
    }

    private static boolean leaDoes(@Nullable Side side) {
        return side == Side.LEA || side == Side.BOTH;
    }

    /** Warnings only: the team's dates must not keep the court from handing in. */
    private void dates() {
        if (answers.effective() != null
                && about.goLive() != null
                && answers.effective().isAfter(about.goLive())) {
            warn("effective", "This is after go-live. The profile must apply from go-live at the latest.");
        }
        notYet("stagingOn", answers.stagingOn());
        notYet("productionOn", answers.productionOn());
        if (answers.productionOn() != null
                && (answers.stagingOn() == null || answers.productionOn().isBefore(answers.stagingOn()))) {
            warn("productionOn", "Profiles are set up in staging first. Please check both dates.");
        }
    }

    private void notYet(String path, @Nullable LocalDate date) {
        if (date != null && date.isAfter(about.today())) {
            warn(path, "This date is still to come. Enter it once it has happened.");
        }
    }

    private void warn(String path, String sentence) {
        found.add(Finding.warning(path, sentence));
    }

    private void error(String path, String sentence) {
        found.add(Finding.error(path, sentence));
    }
}
