namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="SetLocalPriorities"/>.</summary>
public static class SetLocalPrioritiesHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<SetLocalPriorities> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, SetLocalPriorities>(submitted, ct);
}

/// <summary>Input of setLocalPriorities.</summary>
public sealed record SetLocalPrioritiesInput : CountyCommandInput
{
    /// <summary>Three to five, with ranks from 1.</summary>
    public required IReadOnlyList<LocalPriorityInput> Priorities { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>A county's priority for local planning.</summary>
public sealed record LocalPriorityInput
{
    /// <summary>1 is the first.</summary>
    public required int Rank { get; init; }

    /// <summary>The area of concentration.</summary>
    public required AreaOfConcentration Area { get; init; }

    /// <summary>What the county means to do, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Text { get; init; }

    internal static async Task<IReadOnlyList<LocalPriority>> SealAsync(IReadOnlyList<LocalPriorityInput> priorities, string county, Pen pen, CancellationToken ct)
    {
        var all = new List<LocalPriority>();
        foreach (var priority in priorities) all.Add(new(priority.Rank, priority.Area, await pen.WriteAsync("text", priority.Text, county, ct)));
        return all;
    }
}

/// <summary>Adds setLocalPriorities.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SetLocalPrioritiesMutation
{
    /// <summary>Sets the county's three to five priorities for local planning; the list replaces an earlier one. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> SetLocalPriorities(SetLocalPrioritiesInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new SetLocalPriorities(Fips.Of(input.CountyId), await LocalPriorityInput.SealAsync(input.Priorities, input.CountyId, desk.Pen, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
