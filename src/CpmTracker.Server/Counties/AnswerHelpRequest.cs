namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="AnswerHelpRequest"/>.</summary>
public static class AnswerHelpRequestHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AnswerHelpRequest> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, AnswerHelpRequest>(submitted, ct);
}

/// <summary>Input of answerHelpRequest.</summary>
public sealed record AnswerHelpRequestInput : CountyCommandInput
{
    /// <summary>The request's opaque id.</summary>
    [ID("HelpRequest")]
    public required string RequestId { get; init; }

    /// <summary>What was offered or done, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Text { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds answerHelpRequest.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AnswerHelpRequestMutation
{
    /// <summary>Records how a request for help was answered. For staff of the county, staff of its region and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> AnswerHelpRequest(AnswerHelpRequestInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AnswerHelpRequest(
                Fips.Of(input.CountyId),
                $"answer-{input.CommandId:N}",
                input.RequestId,
                await desk.Pen.WriteAsync("text", input.Text, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
