package org.ccpor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.ChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentChangeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageLogsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static StageLogs.Line line(int day, ChangeKind what, @Nullable String after) {
        return new StageLogs.Line("kern", what, after, DAY.plusDays(day));
    }

    private static StageLog log(StageLogs.Line... lines) {
        return StageLogs.of(List.of(lines), Map.of(), Map.of()).getFirst();
    }

    @Test
    void history_tells_when_a_court_came_to_each_stage() {
        var kern = log(
                line(0, DeploymentChangeKind.CREATED, "current v3"),
                line(20, CardChangeKind.MOVED, "Scope"),
                line(50, CardChangeKind.MOVED, "Implement"),
                line(55, CardChangeKind.MOVED_BACK, "Scope"),
                line(60, CardChangeKind.MOVED, "Implement"),
                line(90, CardChangeKind.MOVED, "Go-Live"),
                line(112, DeploymentChangeKind.LIVE, DAY.plusDays(110).toString()),
                line(150, DeploymentChangeKind.CLOSED, "Closed"));
        assertThat(kern.at(DAY.minusDays(1))).isEmpty();
        assertThat(kern.at(DAY)).contains(Stage.PLANNING);
        assertThat(kern.at(DAY.plusDays(57))).contains(Stage.SCOPE);
        assertThat(kern.at(DAY.plusDays(110))).contains(Stage.LIVE);
        assertThat(kern.at(DAY.plusDays(400))).contains(Stage.LIVE);
        assertThat(kern.cycle()).hasValue(110);
        assertThat(kern.stays()).contains(new StageLog.Stay(Stage.PLANNING, 20), new StageLog.Stay(Stage.SCOPE, 30));
    }

    @Test
    void a_court_that_left_counts_nowhere_until_it_is_taken_up_again() {
        var kern = log(
                line(0, DeploymentChangeKind.CREATED, null),
                line(10, CardChangeKind.MOVED, "Scope"),
                line(20, DeploymentChangeKind.WITHDRAWN, "Withdrawn"),
                line(40, DeploymentChangeKind.RESUMED, "Active"));
        assertThat(kern.at(DAY.plusDays(30))).isEmpty();
        assertThat(kern.at(DAY.plusDays(40))).contains(Stage.SCOPE);
        assertThat(kern.cycle()).isEmpty();
    }

    @Test
    void a_second_deployment_is_timed_from_its_own_beginning() {
        var kern = log(
                line(0, DeploymentChangeKind.CREATED, null),
                line(100, DeploymentChangeKind.LIVE, DAY.plusDays(100).toString()),
                line(300, DeploymentChangeKind.CREATED, null));
        assertThat(kern.cycle()).hasValue(100);
        assertThat(kern.at(DAY.plusDays(330))).as("still live").contains(Stage.LIVE);
        assertThat(kern.since(DAY.plusDays(330))).hasValue(30);
    }

    @Test
    void a_court_live_since_before_the_board_is_live_and_has_no_duration() {
        var marin = StageLogs.of(List.of(), Map.of("marin", LocalDate.of(2010, 6, 7)), Map.of())
                .getFirst();
        assertThat(marin.at(DAY)).contains(Stage.LIVE);
        assertThat(marin.cycle()).isEmpty();
    }
}
