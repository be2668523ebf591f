namespace CpmTracker.Server.Directors;

using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using Marten;

/// <summary>
/// Counts the decisions about who holds a county's seat. Who does stands in the directors' histories alone; saving the next number along with a decision makes the
/// store refuse all but the first of those decided at the same moment, so that a county never has two directors who are not acting (I9).
/// </summary>
/// <param name="Id">FIPS code of the county.</param>
/// <param name="Decisions">How many there were.</param>
public sealed record CountySeat(string Id, long Decisions)
{
    /// <summary>The seat, read before <see cref="IncumbentAsync"/>: a decision that comes between the two is then found by the one or by the other.</summary>
    public static async Task<CountySeat> OfAsync(IQuerySession session, string county, CancellationToken ct) =>
        await session.LoadAsync<CountySeat>(county, ct) ?? new(county, 0);

    /// <summary>The county's active director who is not an acting one, other than the director meant; none where the seat is free.</summary>
    public Task<string?> IncumbentAsync(IQuerySession session, string except, CancellationToken ct) => session.Query<DirectorProgress>()
        .Where(d => d.County == Id && d.WithdrawnOn == null && d.Appointment != Appointment.Acting && d.Id != except)
        .OrderBy(d => d.Id)
        .Select(d => d.Id)
        .FirstOrDefaultAsync(ct);

    /// <summary>Saves one more decision along with all else.</summary>
    public void Decide(IDocumentSession session) => session.UpdateRevision(this with { Decisions = Decisions + 1 }, Decisions + 1);
}
