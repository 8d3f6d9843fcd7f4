package org.ccpor.overview;

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
 * @param passed go-lives whose day is over and that nobody confirmed, the oldest first
 * @param slips this quarter, latest first
 * @param waiting active courts by who acts next
 * @param urgent open incidents of priority 1, by court
 * @param stays in a phase, of courts that left it
 * @param cycles from the beginning to live, of every court of which both are known, in the order in which they went live
 * @param flow one point a week
 * @param stages where superior courts are today
 * @param forecast empty below {@link Forecast#FEWEST} finished courts, and when all are live
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
        List<CourtCard> passed,
        List<GoLiveDelay> slips,
        List<Waiting> waiting,
        Map<String, Integer> urgent,
        Map<Phase, List<DeploymentDuration>> stays,
        List<DeploymentDuration> cycles,
        List<FlowPoint> flow,
        Map<Stage, List<CourtCard>> stages,
        Optional<Forecast> forecast)
        implements Serializable {
    private static final int RECENT = 12;

    /** Short name of a court. */
    public String name(String slug) {
        return names.getOrDefault(slug, slug);
    }

    /** Active courts of that health. */
    public List<CourtCard> of(Health health) {
        return inDeployment.getOrDefault(health, List.of());
    }

    /** Stays in that phase that are over. */
    public List<DeploymentDuration> stays(Phase phase) {
        return stays.getOrDefault(phase, List.of());
    }

    /** Days that courts stayed in that phase. */
    public Median in(Phase phase) {
        return DeploymentDuration.median(stays(phase));
    }

    /** Superior courts that are at that stage today. */
    public List<CourtCard> at(Stage stage) {
        return stages.getOrDefault(stage, List.of());
    }

    /** Courts whose way from the beginning to live is known. */
    public int finished() {
        return cycles.size();
    }

    /** Days from the beginning to live. */
    public Median cycle() {
        return DeploymentDuration.median(cycles);
    }

    /** Of the last twelve that went live. */
    public Median recent() {
        return DeploymentDuration.median(cycles.subList(split(), cycles.size()));
    }

    /** Of those before the last twelve. */
    public Median before() {
        return DeploymentDuration.median(cycles.subList(0, split()));
    }

    private int split() {
        return Math.max(0, cycles.size() - RECENT);
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
