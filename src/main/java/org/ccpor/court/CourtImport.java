package org.ccpor.court;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds the superior courts that are not there yet; what is stored is never overwritten. Runs while the application
 * comes up, so that nobody ever reads an empty list.
 */
@Component
class CourtImport implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(CourtImport.class);

    private final CourtTable table;
    private final TransactionTemplate transaction;

    CourtImport(CourtTable table, PlatformTransactionManager transactions) {
        this.table = table;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> addMissing());
    }

    private void addMissing() {
        var stored = table.all().stream().map(CourtProfile::slug).collect(Collectors.toSet());
        var missing = CourtFiles.superiorCourts().stream()
                .filter(it -> !stored.contains(it.slug()))
                .toList();
        missing.forEach(this::add);
        if (!missing.isEmpty()) {
            LOG.info("Added {} superior courts", missing.size());
        }
    }

    private void add(CourtProfile court) {
        try {
            table.insert(court);
        } catch (DuplicateKeyException e) {
            LOG.debug("Another node added {} first", court.slug());
        }
    }
}
