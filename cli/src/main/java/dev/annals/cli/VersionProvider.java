package dev.annals.cli;

import picocli.CommandLine.IVersionProvider;

/// The version of the command, as its jar says it.
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        return new String[] {"annals " + (version == null ? "(not packaged)" : version)};
    }
}
