package org.ccpor.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.process.Phase;

/**
 * Everything the overview shows, of one moment. Nothing in it is about a person.
 *
 * @param names short names of courts by slug
 * @param live superior courts that are live
 * @param superior all superior courts
 * @param tribalLive tribal courts that take part
 * @param tribal all tribal courts on the board
 * @param liveThisQuarter superior courts that went live since the quarter began
 * @param population people in the counties of live superior courts, of {@code allPopulation}
 * @param inDeployment courts of either kind that are active, by health
 * @param onHold courts that pause
 * @param next go-lives of the next 90 days, by date
 * @param slips this quarter, latest first
 * @param urgent open incidents of priority 1, by court
 * @param phases median days of stays that are over
 * @param cycle median days from the beginning to live of every court that finished
 * @param recent of the last twelve of them
 * @param before of those before the last twelve
 * @param flow one point a week
 * @param forecast empty below {@link Forecast#FEWEST} finished courts, and when all are live
 * @param finished courts whose way from the beginning to live is known
 */
public record Figures(
        LocalDate today,
        Map<String, String> names,
        List<CourtCard> live,
        int superior,
        List<CourtCard> tribalLive,
        int tribal,
        List<CourtCard> liveThisQuarter,
        long population,
        long allPopulation,
        Map<Health, List<CourtCard>> inDeployment,
        List<CourtCard> onHold,
        List<CourtCard> next,
        List<Slip> slips,
        List<Waiting> waiting,
        Map<String, Integer> urgent,
        Map<Phase, Median> phases,
        Median cycle,
        Median recent,
        Median before,
        List<FlowPoint> flow,
        Optional<Forecast> forecast,
        int finished)
        implements Serializable {

    /** Short name of a court. */
    public String name(String slug) {
        return names.getOrDefault(slug, slug);
    }

    /** Active courts of that health. */
    public List<CourtCard> of(Health health) {
        return inDeployment.getOrDefault(health, List.of());
    }

    /** Days that courts stayed in that phase. */
    public Median in(Phase phase) {
        return phases.getOrDefault(phase, new Median(0, 0));
    }

    /** Active courts. */
    public int active() {
        return inDeployment.values().stream().mapToInt(List::size).sum();
    }

    /** Part of the population of the state that lives where a court is live, in percent. */
    public int populationPercent() {
        return allPopulation == 0 ? 0 : Math.toIntExact(Math.round(100.0 * population / allPopulation));
    }
}
