package org.ccpor.assessment.scope;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.ccpor.assessment.scope.ScopeOptions.Available;
import org.ccpor.assessment.scope.ScopeOptions.Known;
import org.ccpor.assessment.scope.ScopeOptions.LocalSystem;
import org.ccpor.assessment.scope.ScopeRows.Location;
import org.ccpor.deployment.ProcessingOptions.OrderType;
import org.ccpor.deployment.ProcessingOptions.Side;
import org.ccpor.deployment.ProcessingOptions.UseGateway;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition.About;
import org.jspecify.annotations.Nullable;

/** Rules over several answers of the scope questionnaire (domain F1). */
final class ScopeRule {
    /** The first window of the process: 90 days and more before go-live. */
    private static final int DAYS_OF_THE_PROCESS = 90;

    private final Scope answers;
    private final About about;
    private final List<Finding> found = new ArrayList<>();

    ScopeRule(Scope answers, About about) {
        this.answers = answers;
        this.about = about;
    }

    List<Finding> findings() {
        respondent();
        system();
        scanner();
        gateway();
        volumes();
        locations();
        users();
        agencies();
        timing();
        return found;
    }

    private void respondent() {
        var on = answers.respondedOn();
        if (on != null && on.isAfter(about.today())) {
            error("respondedOn", "This day has not come yet. Give the day on which you answered.");
        }
    }

    private void system() {
        var systems = answers.localSystem();
        if (systems.contains(LocalSystem.NO) && systems.size() > 1) {
            error("localSystem", "“No” cannot stand beside another answer. Take one of them away.");
        }
    }

    private void scanner() {
        var by = answers.imagingBy();
        if (answers.scannerAvailable() == Available.NO && (by == Side.COURT || by == Side.BOTH)) {
            warning("imagingBy", "The court is to scan, but section 3 says that it has no scanner. Plan for one.");
        }
    }

    private void gateway() {
        var certified = answers.lea().stream().anyMatch(it -> it.cletsCertified() == Known.YES);
        if (answers.useGateway() == UseGateway.YES && answers.cletsAuthorized() == Known.NO && !certified) {
            warning(
                    "useGateway",
                    "The gateway needs a CLETS certified side, and neither the court nor an agency below is one. Start with DOJ early.");
        }
    }

    private void volumes() {
        var seen = new HashSet<OrderType>();
        for (var row : answers.volumes()) {
            var type = row.type();
            if (type == null) {
                continue;
            }
            var path = "volumes/" + row.id() + "/type";
            if (!seen.add(type)) {
                error(path, "This order type has a row already. Put the numbers into one row.");
            } else if (!answers.orderTypes().contains(type)) {
                warning(path, "This type is not among the order types above. Choose it there or delete the row.");
            }
        }
    }

    private void locations() {
        if (answers.locations().isEmpty()) {
            return;
        }
        var scans = answers.imagingBy();
        if ((scans == Side.COURT || scans == Side.BOTH) && nowhere(Location::images)) {
            warning("locations", "The court is to scan, but no location does. Say at which.");
        }
        var enters = answers.entryBy();
        if ((enters == Side.COURT || enters == Side.BOTH) && nowhere(Location::enters)) {
            warning("locations", "The court is to enter data, but no location does. Say at which.");
        }
    }

    private boolean nowhere(java.util.function.Function<Location, @Nullable Boolean> does) {
        return answers.locations().stream().allMatch(it -> Boolean.FALSE.equals(does.apply(it)));
    }

    private void users() {
        var seen = new HashSet<ScopeOptions.UserRole>();
        for (var row : answers.userCounts()) {
            var path = "userCounts/" + row.id();
            if (row.role() != null && !seen.add(row.role())) {
                error(path + "/role", "This role has a row already. Put the numbers into one row.");
            }
            if (row.courtCount() == null && row.leaCount() == null) {
                error(path + "/courtCount", "Give how many people of the court or of the LEA have this role.");
            }
        }
    }

    private void agencies() {
        var involved = lea(answers.imagingBy()) || lea(answers.entryBy());
        if (!answers.lea().isEmpty()) {
            return;
        }
        if (involved || ScopeFigures.of(answers).leaUsers() > 0) {
            warning("lea", "The LEA takes part by your answers above. Add the agency here.");
        }
    }

    private static boolean lea(@Nullable Side side) {
        return side == Side.LEA || side == Side.BOTH;
    }

    private void timing() {
        for (var row : answers.blackouts()) {
            var from = row.from();
            var to = row.to();
            if (from != null && to != null) {
                blackout("blackouts/" + row.id() + "/", from, to);
            }
        }
        var target = answers.targetMonth();
        if (target == null) {
            return;
        }
        var month = YearMonth.from(target);
        if (month.isBefore(YearMonth.from(about.today()))) {
            error("targetMonth", "This month is over. Choose a coming one.");
        } else if (month.atEndOfMonth().isBefore(about.today().plusDays(DAYS_OF_THE_PROCESS))) {
            warning("targetMonth", "The process takes 90 days or more; by then this month is over.");
        } else if (answers.blackouts().stream().anyMatch(it -> whole(month).test(it))) {
            warning("targetMonth", "Your blackout dates take up the whole month. Choose another or shorten them.");
        }
    }

    private void blackout(String path, LocalDate from, LocalDate to) {
        var goLive = about.goLive();
        if (to.isBefore(from)) {
            error(path + "to", "The last day is before the first. Change one of them.");
        } else if (goLive != null && !goLive.isBefore(from) && !goLive.isAfter(to)) {
            warning(path + "from", "The go-live date lies within. Speak with the CCPOR Team about another date.");
        }
    }

    private static Predicate<ScopeRows.Blackout> whole(YearMonth month) {
        return it -> it.from() != null
                && it.to() != null
                && !it.from().isAfter(month.atDay(1))
                && !it.to().isBefore(month.atEndOfMonth());
    }

    private void error(String path, String sentence) {
        found.add(Finding.error(path, sentence));
    }

    private void warning(String path, String sentence) {
        found.add(Finding.warning(path, sentence));
    }
}
