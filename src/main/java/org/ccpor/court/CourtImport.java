package org.ccpor.court;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Adds the superior courts that are not there yet; what is stored is never overwritten. Runs while the application
 * comes up, so that nobody ever reads an empty list.
 */
@Component
class CourtImport implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(CourtImport.class);

    private final CourtRepository courts;

    CourtImport(CourtRepository courts) {
        this.courts = courts;
    }

    @Override
    public void afterPropertiesSet() {
        var stored = courts.findAll().stream().map(it -> it.profile().slug()).collect(Collectors.toSet());
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
            courts.saveAndFlush(new Court(court));
        } catch (DataIntegrityViolationException e) {
            LOG.debug("Another node added {} first", court.slug());
        }
    }
}
