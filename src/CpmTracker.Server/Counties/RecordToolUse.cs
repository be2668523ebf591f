namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RecordToolUse"/>.</summary>
public static class RecordToolUseHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordToolUse> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, RecordToolUse>(submitted, ct);
}

/// <summary>Input of recordToolUse.</summary>
public sealed record RecordToolUseInput : CountyCommandInput
{
    /// <summary>The tool's id in the catalogue, such as ERP-7.</summary>
    public required string Tool { get; init; }

    /// <summary>The area of concentration that it was used for; the toolkit's own if left out.</summary>
    public AreaOfConcentration? Area { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds recordToolUse.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordToolUseMutation
{
    /// <summary>Records that the county used a tool of a toolkit. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> RecordToolUse(RecordToolUseInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RecordToolUse(
                Fips.Of(input.CountyId),
                $"tool-use-{input.CommandId:N}",
                input.Tool,
                (await desk.CatalogueAsync(ct)).ToolkitWith(input.Tool) is not null,
                input.Area ?? (await desk.CatalogueAsync(ct)).ToolkitWith(input.Tool)?.Concentration(),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
