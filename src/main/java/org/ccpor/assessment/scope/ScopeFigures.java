package org.ccpor.assessment.scope;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.assessment.scope.ScopeRows.UserCount;
import org.ccpor.assessment.scope.ScopeRows.Volume;
import org.ccpor.form.Derived;
import org.ccpor.form.Derived.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What the scope questionnaire adds up to; other forms compare themselves with it.
 *
 * @param temporary temporary orders a month, all types together
 * @param afterHearing orders after hearing a month
 * @param pages pages a month; types without an average are left out
 * @param pagesMissing whether a type with orders has no average
 */
public record ScopeFigures(
        int temporary, int afterHearing, long pages, boolean pagesMissing, int courtUsers, int leaUsers) {
    /** Added up from the answers. */
    public static ScopeFigures of(Scope answers) {
        var counted = answers.volumes().stream().filter(it -> orders(it) > 0).toList();
        return new ScopeFigures(
                sum(answers.volumes().stream().map(Volume::temporary)),
                sum(answers.volumes().stream().map(Volume::afterHearing)),
                counted.stream()
                        .map(ScopeFigures::pages)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue(),
                counted.stream().anyMatch(it -> it.avgPages() == null),
                sum(answers.userCounts().stream().map(UserCount::courtCount)),
                sum(answers.userCounts().stream().map(UserCount::leaCount)));
    }

    int orders() {
        return temporary + afterHearing;
    }

    int users() {
        return courtUsers + leaUsers;
    }

    List<Derived> derived() {
        var all = new ArrayList<Derived>();
        if (orders() > 0) {
            all.add(plain(
                    "volumes",
                    "Orders a month",
                    "%,d: %,d temporary, %,d after hearing".formatted(orders(), temporary, afterHearing)));
        }
        if (pages > 0) {
            var words = "%,d".formatted(pages) + (pagesMissing ? ", without the types that have no average" : "");
            all.add(new Derived("volumes", "Pages a month", words, pagesMissing ? Tone.ATTENTION : Tone.PLAIN));
        }
        if (users() > 0) {
            all.add(plain(
                    "userCounts",
                    "Expected users",
                    "%,d: %,d of the court, %,d of the LEA".formatted(users(), courtUsers, leaUsers)));
        }
        return all;
    }

    private static Derived plain(String path, String label, String value) {
        return new Derived(path, label, value, Tone.PLAIN);
    }

    private static int orders(Volume volume) {
        return value(volume.temporary()) + value(volume.afterHearing());
    }

    private static BigDecimal pages(Volume volume) {
        var average = volume.avgPages();
        return average == null ? BigDecimal.ZERO : average.multiply(BigDecimal.valueOf(orders(volume)));
    }

    private static int value(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static int sum(Stream<@Nullable Integer> numbers) {
        return numbers.mapToInt(ScopeFigures::value).sum();
    }
}
