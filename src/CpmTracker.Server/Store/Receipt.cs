namespace CpmTracker.Server.Store;

using CpmTracker.Domain.Authority;

/// <summary>Kept in the same transaction as the events of a command, so that a repeat gets the first answer back and appends nothing.</summary>
/// <param name="Id">The command's id.</param>
/// <param name="Command">The kind of command.</param>
/// <param name="Stream">The stream that it was about.</param>
/// <param name="Subject">Who sent it.</param>
/// <param name="Version">The stream's version after it.</param>
/// <param name="Events">How many events it appended.</param>
public sealed record Receipt(Guid Id, string Command, string Stream, string Subject, long Version, int Events)
{
    /// <summary>The first answer again, if this is the same command of the same sender.</summary>
    public Outcome Answer(string command, string stream, Actor actor) =>
        Command == command && Stream == stream && Subject == actor.Subject ? new Outcome.Accepted(Version, Events) : new Outcome.CommandIdTaken();
}
