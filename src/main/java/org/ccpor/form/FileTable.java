package org.ccpor.form;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.base.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the files. */
@Component
class FileTable {
    private static final int PART = 512 * 1024;

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FormFile> list(FormKey key) {
        return jdbc.sql("select * from form_file where court = :court and form = :form order by added_at, id")
                .param("court", key.court())
                .param("form", key.code())
                .query((row, number) -> new FormFile(
                        row.getObject("id", UUID.class),
                        key,
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getInt("size"),
                        row.getObject("added_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("added_by")))
                .list();
    }

    void insert(FormFile file, byte[] content) {
        jdbc.sql("""
                insert into form_file (id, court, form, name, kind, size, added_at, added_by)
                values (:id, :court, :form, :name, :kind, :size, :at, :by)
                """)
                .param("id", file.id())
                .param("court", file.key().court())
                .param("form", file.key().code())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("at", LocalDateTime.ofInstant(file.at(), ZoneOffset.UTC))
                .param("by", file.by())
                .update();
        for (var number = 0; number * PART < content.length; number++) {
            jdbc.sql("insert into form_file_part (file_id, number, content) values (:id, :number, :content)")
                    .param("id", file.id())
                    .param("number", number)
                    .param(
                            "content",
                            Arrays.copyOfRange(content, number * PART, Math.min(content.length, (number + 1) * PART)))
                    .update();
        }
    }

    Optional<byte[]> part(UUID id, int number) {
        return jdbc.sql("select content from form_file_part where file_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, one) -> row.getBytes(1))
                .optional();
    }

    /** Its parts go with it. */
    int delete(UUID id) {
        return jdbc.sql("delete from form_file where id = :id").param("id", id).update();
    }
}
