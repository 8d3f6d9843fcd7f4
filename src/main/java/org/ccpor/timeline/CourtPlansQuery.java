package org.ccpor.timeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.base.Utc;
import org.ccpor.process.TemplateKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads across all courts, in one statement each. */
@Component
class CourtPlansQuery {
    private static final String LATEST = "d.number = (select max(n.number) from deployment n where n.court = d.court)";

    private final JdbcClient jdbc;

    CourtPlansQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One answer of a form. */
    record Typed(String court, FormCode form, String path, String value) {}

    /** The process of each court's latest deployment. */
    Map<String, TemplateKey> templates() {
        record Row(String court, String templateId, int templateVersion) {}

        return jdbc
                .sql("select d.court, d.template_id, d.template_version from deployment d where " + LATEST)
                .query(Utc.rows(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::court, it -> new TemplateKey(it.templateId(), it.templateVersion())));
    }

    /** Training sessions (F9) and acceptance test windows (F10) of every court that is in deployment or live. */
    List<Typed> agreed() {
        return jdbc.sql("""
                        select d.court, f.code as form, a.path, a.value
                        from form_answer a
                            join form f on f.id = a.form_id
                            join deployment d on d.id = f.deployment_id
                        where (f.code = 'F9' and a.path like 'sessions/%'
                                or f.code = 'F10' and a.path in ('windowFrom', 'windowTo'))
                            and a.value is not null and d.state in ('ACTIVE', 'LIVE') and """ + " " + LATEST).query(Utc.rows(Typed.class)).list();
    }
}
