package org.ccpor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The measured process, seen from outside. */
record Server(long id) {
    private static final int COLLECTIONS = 4;
    private static final double NANOS_PER_MILLI = 1e6;

    /** Processor time since the start in milliseconds by thread, "name/id"; without Linux there is one only. */
    Map<String, Double> used() {
        var tasks = Path.of("/proc/" + id + "/task");
        var used = new TreeMap<String, Double>();
        if (!Files.isDirectory(tasks)) {
            var all = ProcessHandle.of(id).flatMap(it -> it.info().totalCpuDuration());
            used.put("all/" + id, (double) all.orElseThrow().toMillis());
            return used;
        }
        try (var threads = Files.list(tasks)) {
            threads.forEach(it -> add(used, it));
        } catch (IOException gone) {
            throw new IllegalStateException("The measured board has ended", gone);
        }
        return used;
    }

    private static void add(Map<String, Double> used, Path thread) {
        try {
            var name = Files.readString(thread.resolve("comm")).strip().replaceFirst("[-#]?\\d+$", "");
            var nanos = Files.readString(thread.resolve("schedstat")).split(" ", 2)[0];
            used.put(name + "/" + thread.getFileName(), Long.parseLong(nanos) / NANOS_PER_MILLI);
        } catch (IOException threadEnded) {
            // Its time is lost; a thread that ends in an idle minute has hardly used any.
        }
    }

    /** Bytes of live objects: the last line of a class histogram, which collects first. */
    long heap() {
        try {
            var line = "";
            for (var collection = 0; collection < COLLECTIONS; collection++) {
                var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
                var histogram = new ProcessBuilder(jcmd.toString(), Long.toString(id), "GC.class_histogram").start();
                try (var lines = histogram.inputReader()) {
                    line = lines.lines().reduce("", (before, last) -> last);
                }
            }
            return Long.parseLong(line.strip().split("\\s+", -1)[2]);
        } catch (IOException e) {
            throw new IllegalStateException("The measured board does not let itself be looked into", e);
        }
    }
}
