package org.ccpor.board;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardLimitRepository extends Repository<BoardLimit, String> {
    List<BoardLimit> findAll();

    /** In one statement: of two who set the first limit at once, neither fails and the later one stands. */
    @Modifying
    @Query("""
            insert into BoardLimit (subject, most) values (:subject, :most)
            on conflict (subject) do update set most = excluded.most
            """)
    void set(String subject, int most);

    @Modifying
    @Query("delete from BoardLimit l where l.subject = :subject")
    void clear(String subject);
}
