namespace CpmTracker.Server.Store;

using CpmTracker.Domain;

/// <summary>A command was not accepted. The API answers with the error of the same name; nothing was recorded.</summary>
public abstract class CommandFailedException(string message) : Exception(message)
{
    /// <summary>The exception for an outcome, or none where it was accepted.</summary>
    public static CommandFailedException? For(Outcome outcome) => outcome switch
    {
        Outcome.Accepted => null,
        Outcome.Rejected e => new RuleBrokenException(e.Rule, e.Message),
        Outcome.NotAllowed => new NotAllowedException(),
        Outcome.Stale e => new StaleVersionException(e.Expected, e.Actual),
        Outcome.CommandIdTaken => new InvalidInputException("commandId", "This command id was used before, by somebody else or for something else. Make a new one for a new command."),
        _ => throw new InvalidOperationException($"An outcome that nobody knows: {outcome}."),
    };
}

/// <summary>The command breaks a rule of the programme.</summary>
/// <param name="rule">Which.</param>
/// <param name="message">The same in a sentence.</param>
public sealed class RuleBrokenException(Rejection rule, string message) : CommandFailedException(message)
{
    /// <summary>Which rule.</summary>
    public Rejection Rule { get; } = rule;
}

/// <summary>The sender may not send this command about this director, coach or county; or there is none such.</summary>
public sealed class NotAllowedException() : CommandFailedException("You may not record this here, or what you name does not exist.");

/// <summary>The stream has moved on since the sender looked.</summary>
/// <param name="expected">The version that the sender had seen.</param>
/// <param name="actual">The version there is.</param>
public sealed class StaleVersionException(long expected, long actual)
    : CommandFailedException($"You have seen version {expected}, and it is at version {actual} by now: look again and decide anew.")
{
    /// <summary>The version that the sender had seen.</summary>
    public long Expected { get; } = expected;

    /// <summary>The version there is.</summary>
    public long Actual { get; } = actual;
}

/// <summary>Others wrote to the same history all the time while this command was tried; nothing was recorded.</summary>
public sealed class BusyException() : CommandFailedException("Too many write to the same history at this moment: send the same command again, under the same id.");

/// <summary>A value of the input cannot be what is meant.</summary>
/// <param name="field">The input's field, by its name in the API.</param>
/// <param name="message">What is wrong with it.</param>
public sealed class InvalidInputException(string field, string message) : CommandFailedException(message)
{
    /// <summary>The input's field, by its name in the API.</summary>
    public string Field { get; } = field;
}
