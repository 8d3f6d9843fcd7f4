package org.ccpor.incident;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Gives incidents their numbers: 1, 2, 3 … in each year, none twice and none left out. */
interface IncidentNumberRepository extends Repository<IncidentNumber, Integer> {
    /** The next number of that year; another report waits until this transaction ends. */
    default int lockNext(int year) {
        lockAndCount(year);
        return last(year);
    }

    /** One statement that also makes the row, so that two first reports of a year wait and do not deadlock. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into incident_number (reported_year, last_number) values (:year, 1)
            on duplicate key update last_number = last_number + 1
            """)
    void lockAndCount(int year);

    @Query("select n.lastNumber from IncidentNumber n where n.reportedYear = :year")
    int last(int year);
}
