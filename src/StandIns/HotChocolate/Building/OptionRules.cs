using HotChocolate.Execution.Configuration;

namespace HotChocolate.Building;

/// <summary>Limits that nothing could keep to, or that would be none.</summary>
internal static class OptionRules
{
    public static void Check(SchemaConfiguration configuration, List<string> faults)
    {
        var (parser, paging, validation) = (configuration.Parser, configuration.Paging, configuration.Validation);
        AtLeastOne("ModifyParserOptions: MaxAllowedFields", parser.MaxAllowedFields);
        AtLeastOne("ModifyParserOptions: MaxAllowedNodes", parser.MaxAllowedNodes);
        AtLeastOne("ModifyParserOptions: MaxAllowedTokens", parser.MaxAllowedTokens);
        AtLeastOne("SetMaxAllowedValidationErrors", validation.MaxErrors);
        AtLeastOne("AddMaxExecutionDepthRule", validation.MaxExecutionDepth ?? 1);
        AtLeastOne("maxAllowedRequestSize", configuration.MaxRequestSize);
        AtLeastOne("ModifyPagingOptions: MaxPageSize", paging.Limit);
        AtLeastOne("ModifyPagingOptions: DefaultPageSize", paging.PageSize);
        if (paging.PageSize > paging.Limit)
            faults.Add($"ModifyPagingOptions: the default page size is {paging.PageSize}, where 1 to {paging.Limit} may be asked for.");
        if (configuration.Costs is not { } costs)
            return;
        NotNegative("ModifyCostOptions: MaxFieldCost", costs.MaxFieldCost);
        NotNegative("ModifyCostOptions: MaxTypeCost", costs.MaxTypeCost);
        NotNegative("ModifyCostOptions: DefaultResolverCost", costs.DefaultResolverCost ?? 0);

        void AtLeastOne(string option, int value)
        {
            if (value < 1)
                faults.Add($"{option} is {value}, where 1 is the least.");
        }

        void NotNegative(string option, double value)
        {
            if (!(value >= 0))
                faults.Add($"{option} is {value}, where a cost is 0 or more.");
        }
    }
}
