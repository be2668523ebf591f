namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>
/// Records what a session brought: one form after the meeting, of which each line becomes a fact of its own. The coach does who was responsible on that day, being
/// accountable for session records (I8), or an administrator.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="Details">What it brought.</param>
/// <param name="Terms">What it can refer to by the catalogue in force.</param>
/// <param name="On">The day, as a rule that of the session.</param>
public sealed record RecordSessionDetails(string Director, string Module, int Number, SessionDetails Details, SessionTerms Terms, DateOnly On)
    : ICommand<Director, RecordSessionDetails>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.Administrator;

    /// <inheritdoc/>
    public Concerned Concerns(Concerned stream) => stream.On(On);

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RecordSessionDetails command) => state.InModule(command.Module, (director, module) =>
    {
        if (SessionRules.Planned(module, command.Number) is null) return SessionRules.NotInModule(command.Number);
        if (module.Sessions.All(s => s.Number != command.Number)) return SessionRules.NotRecorded;
        if (command.Details.Unknown(command.Terms) is { } unknown) return unknown;

        var known = director.Engagement;
        return Decision.Accept(
        [
            .. command.Details.Of(module.Plan.Module, command.Number, command.Terms, command.On).Where(d => !known.Session(d.Module, d.Number).Knows(d)),
            .. command.Details.Reflections.Distinct().Where(r => !known.Reflections.Any(k => (k.Question, k.Text) == (r.Question, r.Text)))
                .Select(r => new ReflectionRecorded(r.Question, r.Text, command.On)),
        ]);
    });
}
