namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RequestHelp"/>.</summary>
public static class RequestHelpHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RequestHelp> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, RequestHelp>(submitted, ct);
}

/// <summary>Input of requestHelp.</summary>
public sealed record RequestHelpInput : CountyCommandInput
{
    /// <summary>The area of concentration.</summary>
    public required AreaOfConcentration Area { get; init; }

    /// <summary>What is asked for, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Text { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds requestHelp.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RequestHelpMutation
{
    /// <summary>Records that the county asks for help with its implementation. For staff of the county, staff of its region and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> RequestHelp(RequestHelpInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RequestHelp(
                Fips.Of(input.CountyId),
                $"help-{input.CommandId:N}",
                input.Area,
                await desk.Pen.WriteAsync("text", input.Text, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
