package org.ccpor.local;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.ccpor.deployment.CourtCards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the sample plan into an empty database, all or nothing: every step as the person who does it, at the time it
 * was done, through the services of the board. Runs before the board is first read.
 */
class SamplePlan implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SamplePlan.class);
    private static final Duration ACCOUNTS_BEFORE = Duration.ofDays(7);

    private final SampleScript script;
    private final SampleAccounts accounts;
    private final SampleDesk desk;
    private final TravellingClock clock;
    private final SampleNotices notices;
    private final CourtCards cards;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private volatile boolean asTheBoardStarted;

    SamplePlan(
            SampleScript script,
            SampleAccounts accounts,
            SampleDesk desk,
            TravellingClock clock,
            SampleNotices notices,
            CourtCards cards,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.script = script;
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
        this.notices = notices;
        this.cards = cards;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (cards.all().stream().anyMatch(it -> it.version() > 0)) {
            return;
        }
        load();
        asTheBoardStarted = true;
    }

    /** True while the plan that was loaded when the board started is the last one that was. */
    boolean asTheBoardStarted() {
        return asTheBoardStarted;
    }

    /** Without asking whether there is a plan already. */
    void load() {
        asTheBoardStarted = false;
        var steps = script.steps();
        transaction.executeWithoutResult(status -> play(steps));
        LOG.info("Loaded the sample plan, {} steps", steps.size());
    }

    private void play(List<SampleStep> steps) {
        clock.at(steps.getFirst().at().minus(ACCOUNTS_BEFORE), accounts::createMissing);
        for (var step : steps) {
            clock.at(
                    step.at(),
                    () -> accounts.as(step.actor(), () -> step.command().accept(desk)));
            forget();
        }
        notices.settle();
    }

    /** Every query looks at all that is in memory, so nothing of a step may stay for the next. */
    private void forget() {
        entities.flush();
        entities.clear();
    }
}
