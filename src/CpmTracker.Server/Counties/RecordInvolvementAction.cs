namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RecordInvolvementAction"/>.</summary>
public static class RecordInvolvementActionHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordInvolvementAction> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, RecordInvolvementAction>(submitted, ct);
}

/// <summary>Input of recordInvolvementAction.</summary>
public sealed record RecordInvolvementActionInput : CountyCommandInput
{
    /// <summary>The action's id in the catalogue, such as V3.</summary>
    public required string Action { get; init; }

    /// <summary>How many of the staff: 1 to 100,000, if told.</summary>
    public int? Headcount { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds recordInvolvementAction.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordInvolvementActionMutation
{
    /// <summary>Records that staff of a level took one of the actions by which the level is involved. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> RecordInvolvementAction(RecordInvolvementActionInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RecordInvolvementAction(
                Fips.Of(input.CountyId),
                $"involvement-{input.CommandId:N}",
                input.Action,
                (await desk.CatalogueAsync(ct)).InvolvementAction(input.Action)?.Level,
                input.Headcount,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
