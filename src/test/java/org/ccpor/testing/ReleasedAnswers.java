package org.ccpor.testing;

import java.time.Instant;
import javax.sql.DataSource;
import org.ccpor.base.Utc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What was an answer of a form in an earlier version, and the changesets that move it. */
public final class ReleasedAnswers {
    private final JdbcClient jdbc;
    private final DataSource database;

    public ReleasedAnswers(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.database = database;
    }

    /** One answer of the only form of that code that anybody has begun. */
    public void put(String form, String path, String value, String by, Instant at) {
        jdbc.sql("""
                insert into form_answer (form_id, path, value, revision, answered_by, answered_at)
                select id, :path, :value, 90, :by, :at from form where code = :form
                """)
                .param("form", form)
                .param("path", path)
                .param("value", value)
                .param("by", by)
                .param("at", Utc.stored(at))
                .update();
    }

    /** Runs a file of changesets once more, on tables that hold no approval. */
    public void move(String changesets) {
        jdbc.sql("delete from approval").update();
        new ResourceDatabasePopulator(new ClassPathResource("db/changelog/readiness/" + changesets)).execute(database);
    }

    /** How many answers are left at paths like this. */
    public int left(String paths) {
        return jdbc.sql("select count(*) from form_answer where path like ?")
                .param(paths)
                .query(Integer.class)
                .single();
    }
}
