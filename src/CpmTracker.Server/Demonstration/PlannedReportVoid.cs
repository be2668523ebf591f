namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;
using CpmTracker.Server.Store;
using Marten;

/// <summary>Takes back the last progress report of a made-up plan. Under which version that was recorded shows only in the history, and so it is looked up there.</summary>
/// <param name="RecordedAt">When it is recorded.</param>
/// <param name="Actor">Who records it.</param>
/// <param name="Director">The director's id.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day.</param>
public sealed record PlannedReportVoid(DateTimeOffset RecordedAt, Actor Actor, string Director, Sealed Reason, DateOnly On) : PlannedCommand(RecordedAt, Actor, null)
{
    /// <inheritdoc/>
    public override async Task<Outcome> DecideAsync(IDocumentSession session, Submission submission, CancellationToken ct)
    {
        var director = await session.Events.AggregateStreamAsync<Director>(Director, token: ct);
        var last = director?.Development.OpenPlan()?.Actions.SelectMany(a => a.Reports).LastOrDefault();
        return last is null
            ? new Outcome.Rejected(Domain.Rejection.RecordNotInForce, "There is no report to take back.")
            : await session.DecideAsync<Director, VoidDevelopmentRecord>(new(new(Director, last.RecordedAs, Reason, On), submission), ct);
    }
}
