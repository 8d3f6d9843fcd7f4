package org.ccpor.deployment.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.plan.Blocker;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.ItemRule;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.Stamp;
import org.ccpor.deployment.plan.Step;
import org.ccpor.form.FormState;
import org.ccpor.form.FormsByCourt.BegunForm;
import org.ccpor.process.Party;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.Shipped;
import org.ccpor.testing.Weekdays;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.ccpor.turn.TurnsOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people do to the plan of an active court, somebody who can sign in has a turn, or a follow-up with a date. */
class TurnInEveryStateTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");
    private static final Stamp ANA = new Stamp("ana", NOW);
    private static final int STEPS = 300;
    private static final CourtRow FRESNO = new CourtRow("fresno", "Fresno", CourtType.SUPERIOR, "", "", null, "Ana");

    record Way(ProcessTemplate template, int seed) {
        @Override
        public String toString() {
            return template.key() + ", way " + seed;
        }
    }

    static Stream<Way> ways() {
        return Shipped.templates().flatMap(it -> IntStream.range(0, 5).mapToObj(seed -> new Way(it, seed)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void somebody_can_go_on(Way way) {
        var chance = new Random(way.seed());
        var deployment = new Deployment("fresno", 1, way.template(), ANA);
        var plan = new Plan("Fresno", deployment, way.template(), new Weekdays(), TODAY, ZONE);
        var forms = new ArrayList<BegunForm>();
        for (var i = 0; i < STEPS; i++) {
            act(plan, forms, chance);
            var turns = TurnsOf.court(CardRule.of(FRESNO, plan), TODAY, forms.toArray(BegunForm[]::new));
            assertThat(turns)
                    .as("after %d steps, with forms %s", i, forms)
                    .anyMatch(TurnInEveryStateTest::goesOn)
                    .extracting(Turn::id)
                    .doesNotHaveDuplicates();
        }
    }

    private static boolean goesOn(Turn turn) {
        return turn.who().signsIn() && (turn.reason() != TurnReason.FOLLOW_UP || turn.due() != null);
    }

    private static void act(Plan plan, List<BegunForm> forms, Random chance) {
        var deployment = plan.deployment();
        var party = Party.values()[chance.nextInt(Party.values().length)];
        switch (chance.nextInt(12)) {
            case 0 -> deployment.block("Something", "Do something", party, NOW, ANA);
            case 1 ->
                deployment.blockers().stream()
                        .filter(Blocker::open)
                        .findAny()
                        .ifPresent(it -> it.clear("Done", ANA, Clock.fixed(NOW, ZONE)));
            case 2 ->
                deployment
                        .phase()
                        .next()
                        .filter(_ -> chance.nextInt(4) == 0)
                        .ifPresent(it -> deployment.move(CardChangeKind.OVERRIDDEN, it, "Pilot", "Pilot", ANA));
            case 3, 4 -> {
                var code = FormCode.values()[chance.nextInt(FormCode.values().length)];
                var state = FormState.values()[1 + chance.nextInt(FormState.values().length - 1)];
                forms.removeIf(it -> it.code() == code);
                forms.add(new BegunForm(
                        "fresno", code, state, 1, "Casey", NOW, "Ana", NOW, chance.nextInt(3), chance.nextBoolean()));
            }
            default -> {
                var steps = plan.steps().toList();
                var step = steps.get(chance.nextInt(steps.size()));
                var possible = List.copyOf(ItemRule.possible(plan, step));
                if (!possible.isEmpty()) {
                    take(step, possible.get(chance.nextInt(possible.size())), party);
                }
            }
        }
    }

    private static void take(Step step, ItemAction action, Party party) {
        var item = step.state();
        switch (action) {
            case START -> item.start(ANA);
            case WAIT -> item.waitOn(party, ANA);
            case SUBMIT -> item.submit(null, ANA);
            case ACCEPT -> item.accept(ANA);
            case SEND_BACK -> item.sendBack("Once more", ANA);
            case COMPLETE -> item.complete(null, ANA);
            case NOT_APPLICABLE -> item.notApplicable("Not here", ANA);
            case REOPEN -> item.reopen("Once more", ANA);
            case ASSIGN -> item.assign("bo", ANA);
            case SET_DUE -> item.setDue(TODAY, ANA);
            case OVERRIDE_PREDECESSORS -> item.overridePredecessors("Pilot", ANA);
            case EVIDENCE -> item.noteEvidence("Seen", ANA);
        }
    }
}
