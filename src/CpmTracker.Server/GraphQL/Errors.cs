namespace CpmTracker.Server.GraphQL;

using CpmTracker.Domain;
using CpmTracker.Server.Store;

/// <summary>The command breaks a rule of the programme; nothing was recorded.</summary>
public sealed class RuleBrokenError
{
    private RuleBrokenError(RuleBrokenException e) => (Message, Rule) = (e.Message, e.Rule);

    /// <summary>What is wrong, in a sentence.</summary>
    public string Message { get; }

    /// <summary>Which rule.</summary>
    public Rejection Rule { get; }

    /// <summary>The error of the exception.</summary>
    public static RuleBrokenError CreateErrorFrom(RuleBrokenException exception) => new(exception);
}

/// <summary>The caller may not record this here, or what it names does not exist; nothing was recorded.</summary>
public sealed class NotAllowedError
{
    private NotAllowedError(NotAllowedException e) => Message = e.Message;

    /// <summary>What is wrong, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The error of the exception.</summary>
    public static NotAllowedError CreateErrorFrom(NotAllowedException exception) => new(exception);
}

/// <summary>The history has moved on since the caller looked; nothing was recorded.</summary>
public sealed class StaleVersionError
{
    private StaleVersionError(StaleVersionException e) => (Message, ExpectedVersion, ActualVersion) = (e.Message, (int)e.Expected, (int)e.Actual);

    /// <summary>What is wrong, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The version that the caller had seen.</summary>
    public int ExpectedVersion { get; }

    /// <summary>The version there is.</summary>
    public int ActualVersion { get; }

    /// <summary>The error of the exception.</summary>
    public static StaleVersionError CreateErrorFrom(StaleVersionException exception) => new(exception);
}

/// <summary>Too many wrote to the same history at that moment; nothing was recorded. Send the same command again.</summary>
public sealed class BusyError
{
    private BusyError(BusyException e) => Message = e.Message;

    /// <summary>What is wrong, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The error of the exception.</summary>
    public static BusyError CreateErrorFrom(BusyException exception) => new(exception);
}

/// <summary>A value of the input cannot be what is meant; nothing was recorded.</summary>
public sealed class InvalidInputError
{
    private InvalidInputError(InvalidInputException e) => (Message, Field) = (e.Message, e.Field);

    /// <summary>What is wrong, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The input's field.</summary>
    public string Field { get; }

    /// <summary>The error of the exception.</summary>
    public static InvalidInputError CreateErrorFrom(InvalidInputException exception) => new(exception);
}
