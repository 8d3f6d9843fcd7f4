package org.ccpor.court;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CourtRepository extends Repository<Court, String> {
    List<Court> findAll();

    /**
     * Inserts now, in a transaction of its own if there is none.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the slug is taken
     */
    Court saveAndFlush(Court court);
}
