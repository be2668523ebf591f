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

/// <summary>Decides <see cref="AssessReadiness"/>.</summary>
public static class AssessReadinessHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AssessReadiness> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, AssessReadiness>(submitted, ct);
}

/// <summary>Input of assessReadiness.</summary>
public sealed record AssessReadinessInput : CountyCommandInput
{
    /// <summary>The tool's id in the catalogue, such as ORB-assessment.</summary>
    public required string Tool { get; init; }

    /// <summary>What was found, each statement once.</summary>
    public required IReadOnlyList<ReadinessFindingInput> Findings { get; init; }

    /// <summary>The day of the assessment; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>What a readiness assessment found about one statement.</summary>
public sealed record ReadinessFindingInput
{
    /// <summary>The statement's key in the tool: 1 to 60 characters, lower-case letters, digits and hyphens.</summary>
    public required string Statement { get; init; }

    /// <summary>What was found, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Finding { get; init; }

    internal static async Task<IReadOnlyList<ReadinessFinding>> SealAsync(IReadOnlyList<ReadinessFindingInput> findings, string county, Pen pen, CancellationToken ct)
    {
        var all = new List<ReadinessFinding>();
        foreach (var finding in findings) all.Add(new(Key.Checked("statement", finding.Statement), await pen.WriteAsync("finding", finding.Finding, county, ct)));
        return all;
    }
}

/// <summary>Adds assessReadiness.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AssessReadinessMutation
{
    /// <summary>Records an assessment of organizational readiness, statement by statement. For staff of the county, staff of its region and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> AssessReadiness(AssessReadinessInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AssessReadiness(
                Fips.Of(input.CountyId),
                $"readiness-{input.CommandId:N}",
                input.Tool,
                (await desk.CatalogueAsync(ct)).ToolkitWith(input.Tool) is not null,
                await ReadinessFindingInput.SealAsync(input.Findings, input.CountyId, desk.Pen, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
