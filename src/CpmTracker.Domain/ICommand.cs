namespace CpmTracker.Domain;

using CpmTracker.Domain.Authority;

/// <summary>What somebody asks to have recorded in one stream. Repeating it appends nothing more.</summary>
/// <typeparam name="TState">The stream's state.</typeparam>
/// <typeparam name="TCommand">The command itself.</typeparam>
public interface ICommand<TState, TCommand>
    where TState : class
    where TCommand : ICommand<TState, TCommand>
{
    /// <summary>The stream's id, such as <c>director-7f3a</c>.</summary>
    string Stream { get; }

    /// <summary>Who may send it.</summary>
    static abstract Permission WhoMay { get; }

    /// <summary>Whom it concerns: those whom the stream concerns, unless the command itself says more, as that of a county which tells of its part in an activity.</summary>
    Concerned Concerns(Concerned stream) => stream;

    /// <summary>What comes of it, given the stream's state; no state where the stream is new.</summary>
    static abstract Decision Decide(TState? state, TCommand command);
}
