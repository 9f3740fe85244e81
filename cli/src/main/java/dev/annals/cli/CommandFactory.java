package dev.annals.cli;

import dev.annals.cli.terminal.Terminal;
import picocli.CommandLine.IFactory;
import picocli.CommandLine;

/// Makes the subcommands; hands the terminal to those that want it.
final class CommandFactory implements IFactory {

    private final Terminal terminal;
    private final IFactory others = CommandLine.defaultFactory();

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
        } catch (NoSuchMethodException e) {
            return others.create(type);
        }
    }
}
