package org.ccpor.form.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.base.FormCode;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Files and their parts. Parts go in and out by themselves, so that the session never holds a whole file. */
interface FileRepository extends Repository<StoredFile, UUID> {
    StoredFile save(StoredFile file);

    /** In the order they came. */
    @Query("select f from StoredFile f where f.court = :court and f.form = :form order by f.addedAt, f.id")
    List<StoredFile> of(String court, FormCode form);

    @Modifying(flushAutomatically = true)
    @Query("insert into FilePart (file, number, content) values (:file, :number, :content)")
    void addPart(UUID file, int number, byte[] content);

    @Query("select p.content from FilePart p where p.file = :file and p.number = :number")
    Optional<byte[]> part(UUID file, int number);

    /** Its parts go with it. */
    @Modifying
    @Query("delete from StoredFile f where f.id = :file")
    void delete(UUID file);
}
