namespace CpmTracker.Domain.Tests.Laws;

/// <summary>A command of whatever kind, asked of one stream.</summary>
/// <param name="Command">The command.</param>
/// <param name="On">The day on which it says that the thing happened.</param>
/// <param name="Decide">Its decision.</param>
internal sealed record Step<TState>(object Command, DateOnly On, Func<TState?, Decision> Decide)
    where TState : class
{
    /// <summary>The command, for the report of a law that was broken.</summary>
    public override string ToString() => Command.ToString()!;
}

/// <summary>Makes steps.</summary>
internal static class Step
{
    public static Step<TState> Of<TState, TCommand>(ICommand<TState, TCommand> command, DateOnly on)
        where TState : class
        where TCommand : ICommand<TState, TCommand> =>
        new(command, on, state => TCommand.Decide(state, (TCommand)command));
}
